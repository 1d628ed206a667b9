/// `stack.yaml`, as far as it names local packages.
extension ProjectSettings {
    /// Reads `packages`, `extra-deps` that are paths, `flags` and `allow-newer`; the rest, a resolver above all, is about
    /// packages that are fetched.
    package init(stack text: String) {
        var key = ""
        var package = ""
        for (index, whole) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
            let line = whole.prefix { $0 != "#" }
            let content = line.drop { $0 == " " }
            let indentation = line.count - content.count
            func place(_ text: Substring) -> CabalText {
                let word = text.filter { $0 != "\"" && $0 != "'" }.split(separator: " ").first.map(String.init) ?? ""
                return CabalText(text: word, line: index + 1, column: indentation + 1)
            }
            if content.isEmpty { continue }
            if content.hasPrefix("-") {
                let item = place(content.dropFirst())
                let isPath = item.text.hasPrefix(".") || item.text.contains("/") && !item.text.contains(":")
                if key == "packages" || key == "extra-deps" && isPath { packages.append(item) }
                continue
            }
            guard let colon = content.firstIndex(of: ":") else { continue }
            let name = String(content[..<colon])
            let value = content[content.index(after: colon)...].drop { $0 == " " }
            if indentation == 0 {
                key = name
                if key == "allow-newer", value.hasPrefix("true") {
                    var bounds = IgnoredBounds()
                    bounds.upper = true
                    relaxations.append(Relaxation(bounds: bounds))
                }
                if key == "packages", value.hasPrefix("[") {
                    packages += value.dropFirst().prefix { $0 != "]" }.split(separator: ",").map(place)
                }
            } else if key == "flags" {
                if value.isEmpty {
                    package = name
                } else {
                    flags[package, default: [:]][name.lowercased()] = value.hasPrefix("true")
                }
            }
        }
    }
}
