/// Apple's XML property lists.
enum PropertyList {
  static let doctype =
    "<!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" \"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">"

  /// The keys of a dictionary with their values and the comments above.
  static func members(
    of list: XMLTree.Element
  ) -> [(key: XMLTree.Element, value: XMLTree.Element, comments: [String])] {
    var members: [(XMLTree.Element, XMLTree.Element, [String])] = []
    var comments: [String] = []
    var key: XMLTree.Element?
    for child in list.children {
      switch child {
      case .comment(let text): comments.append(Array(text.utf8)[...].trimmed)
      case .text: break
      case .element(let element) where element.name == "key": key = element
      case .element(let element):
        if let key { members.append((key, element, comments)) }
        key = nil
        comments = []
      }
    }
    return members
  }
}
