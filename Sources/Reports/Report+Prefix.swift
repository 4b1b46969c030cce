import Checks
import Diagnostics

extension Report {
  /// The same report with every path below `folder`, for projects that are a folder of a repository: CI systems look for
  /// files from the top. Fingerprints stay what they are.
  public func below(_ folder: String) -> Report {
    var files: [ObjectIdentifier: SourceFile] = [:]
    func moved(_ range: SourceRange) -> SourceRange {
      guard !range.file.path.isEmpty, !range.file.path.hasPrefix("/") else { return range }
      let path = folder + (folder.hasSuffix("/") ? "" : "/") + range.file.path
      let file = files[ObjectIdentifier(range.file)] ?? range.file.renamed(path)
      files[ObjectIdentifier(range.file)] = file
      return file.range(range.start, range.end)
    }
    var copy = self
    for index in copy.findings.indices {
      var found = copy.findings[index].diagnostic
      found.range = moved(found.range)
      for note in found.notes.indices { found.notes[note].range = moved(found.notes[note].range) }
      for fix in found.fixes.indices {
        for edit in found.fixes[fix].edits.indices {
          found.fixes[fix].edits[edit].range = moved(found.fixes[fix].edits[edit].range)
        }
      }
      copy.findings[index].diagnostic = found
    }
    for index in copy.articles.indices {
      for pair in copy.articles[index].sentences.indices {
        func moveAll(_ sentences: inout [FacingSentences.Sentence]) {
          for place in sentences.indices { sentences[place].range = moved(sentences[place].range) }
        }
        moveAll(&copy.articles[index].sentences[pair].source)
        moveAll(&copy.articles[index].sentences[pair].target)
      }
    }
    return copy
  }
}
