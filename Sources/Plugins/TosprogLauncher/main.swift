import Foundation

// Runs tosprog for a build: TosprogLauncher TOSPROG PROJECT OUT. It lies where the build's products lie, by which the
// plugin finds tosprog among them; and it is quiet when all is well, so that a build says only what is wrong.

let arguments = CommandLine.arguments
guard arguments.count == 4 else {
  FileHandle.standardError.write(Data("usage: TosprogLauncher TOSPROG PROJECT OUT\n".utf8))
  exit(2)
}
let process = Process()
process.executableURL = URL(filePath: arguments[1])
process.arguments = [
  "bundle", "-C", arguments[2], "--format", "swift", "--out", arguments[3],
  // The same on every machine, and nothing is written outside the build.
  "--no-git", "--no-cache",
]
process.standardOutput = FileHandle.nullDevice
do { try process.run() } catch {
  FileHandle.standardError.write(
    Data("error: “\(arguments[1])” cannot be run; name an installed tosprog in the variable TOSPROG\n".utf8))
  exit(2)
}
process.waitUntilExit()
exit(process.terminationStatus)
