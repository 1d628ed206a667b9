/// A package's version: numbers with dots.
package struct PackageVersion: Comparable, CustomStringConvertible, Sendable {
    package let numbers: [Int]

    package init(_ numbers: [Int]) { self.numbers = numbers }

    package init?(_ text: some StringProtocol) {
        var numbers: [Int] = []
        for part in text.split(separator: ".", omittingEmptySubsequences: false) {
            guard !part.isEmpty, part.allSatisfy(\.isNumber), let number = Int(part) else { return nil }
            numbers.append(number)
        }
        self.numbers = numbers
    }

    package static func < (left: PackageVersion, right: PackageVersion) -> Bool {
        left.numbers.lexicographicallyPrecedes(right.numbers)
    }

    /// One of its numbers; 0 behind the last.
    package subscript(index: Int) -> Int { index < numbers.count ? numbers[index] : 0 }

    package var description: String { numbers.map(String.init).joined(separator: ".") }

    /// The first version that is not compatible with this one, of which the first two numbers tell.
    var nextMajor: PackageVersion { PackageVersion([numbers[0], (numbers.count > 1 ? numbers[1] : 0) + 1]) }

    /// The first version that does not begin with these numbers.
    var next: PackageVersion { PackageVersion(numbers.dropLast() + [numbers.last! + 1]) }
}
