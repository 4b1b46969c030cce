// Java's ResourceBundle: java Bundle.java FILE KEYS; the file is Messages_da.properties.
import java.io.File;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.ResourceBundle;

public class Bundle {
  static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (char unit : text.toCharArray()) quoted.append(String.format("\\u%04x", (int) unit));
    return quoted.append('"').toString();
  }

  public static void main(String[] arguments) throws Exception {
    File file = new File(arguments[0]);
    ClassLoader loader = new URLClassLoader(new URL[] {file.getParentFile().toURI().toURL()}, null);
    ResourceBundle bundle = ResourceBundle.getBundle("Messages", new Locale("da"), loader);
    StringBuilder out = new StringBuilder();
    for (String key : bundle.keySet()) {
      if (out.length() > 0) out.append(",");
      out.append(quoted(key)).append(":").append(quoted(bundle.getString(key)));
    }
    System.out.write(("{\"texts\":{" + out + "}}").getBytes(StandardCharsets.UTF_8));
    System.out.flush();
  }
}
