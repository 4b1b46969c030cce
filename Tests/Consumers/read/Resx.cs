// Mono's ResXResourceReader: mono Resx.exe FILE
using System;
using System.Collections;
using System.Resources;
using System.Text;

class Resx {
  static string Quoted(string text) {
    var quoted = new StringBuilder("\"");
    foreach (var unit in text) quoted.AppendFormat("\\u{0:x4}", (int)unit);
    return quoted.Append("\"").ToString();
  }

  static void Main(string[] arguments) {
    var texts = new StringBuilder();
    string hello = "", one = "", five = "";
    using (var reader = new ResXResourceReader(arguments[0])) {
      foreach (DictionaryEntry entry in reader) {
        var (key, text) = ((string)entry.Key, (string)entry.Value);
        if (texts.Length > 0) texts.Append(",");
        texts.Append(Quoted(key)).Append(":").Append(Quoted(text));
        if (key == "gruppe.hello") hello = string.Format(text, "Bo");
        if (key == "gruppe.nails_one") one = string.Format(text, 1, "Bo");
        if (key == "gruppe.nails_other") five = string.Format(text, 5, "Bo");
      }
    }
    Console.Write(
      "{\"texts\":{" + texts + "},\"said\":{\"hello\":" + Quoted(hello) + ",\"one\":" + Quoted(one) + ",\"five\":"
        + Quoted(five) + "}}");
  }
}
