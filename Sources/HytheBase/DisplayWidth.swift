/// How source text looks on a terminal: columns that tabs, wide and combining characters take.
enum DisplayWidth {
    static let tabStop = 8

    /// Columns of one character that is no tab.
    static func width(of scalar: Unicode.Scalar) -> Int {
        let value = scalar.value
        if value < 0x300 { return 1 }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: return 0
        default: break
        }
        return isWide(value) ? 2 : 1
    }

    /// East Asian wide and fullwidth characters, and pictures.
    private static func isWide(_ value: UInt32) -> Bool {
        switch value {
        case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA000...0xA4CF,
            0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6,
            0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
            true
        default: false
        }
    }

    /// The text as it is shown: tabs as spaces, control characters replaced.
    static func expand(_ bytes: some Collection<UInt8>) -> (text: String, width: Int) {
        var text = String.UnicodeScalarView()
        var width = 0
        for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
            if scalar == "\t" {
                let stop = (width / tabStop + 1) * tabStop
                text.append(contentsOf: repeatElement(" ", count: stop - width))
                width = stop
            } else {
                let isControl = scalar.value < 32 || (127...159).contains(scalar.value)
                text.append(isControl ? "\u{FFFD}" : scalar)
                width += isControl ? 1 : DisplayWidth.width(of: scalar)
            }
        }
        return (String(text), width)
    }
}
