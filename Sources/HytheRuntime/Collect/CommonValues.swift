import CHytheSupport

// Characters and small numbers: a collection replaces their boxes by shared ones outside of the heap. A string takes three words
// for each character, not five, and a box that is shared is not copied.

private let charsBytes = UInt(HYI_COMMON_CHARS) &* 16
private let leastInt = UInt(HYI_LEAST_COMMON_INT)

/// Makes the boxes, before the first collection.
func makeCommonValues() {
    let table = hyi_common()
    if load(table) != 0 { return }
    var i: UInt = 0
    while i < UInt(HYI_COMMON_CHARS) {
        store(table &+ i &* 16, 0, hyi_info_con_Char())
        store(table &+ i &* 16, 1, i)
        i &+= 1
    }
    i = 0
    while i < UInt(HYI_COMMON_INTS) {
        store(table &+ charsBytes &+ i &* 16, 0, hyi_info_con_Int())
        store(table &+ charsBytes &+ i &* 16, 1, i &- leastInt)
        i &+= 1
    }
}

/// The shared box like one with this header and content; 0 if there is none.
@inline(__always)
func commonValue(_ header: Word, _ content: Word) -> Word {
    if header == hyi_info_con_Char() {
        return content < UInt(HYI_COMMON_CHARS) ? hyi_common() &+ content &* 16 : 0
    }
    if header == hyi_info_con_Int() {
        let index = content &+ leastInt
        return index < UInt(HYI_COMMON_INTS) ? hyi_common() &+ charsBytes &+ index &* 16 : 0
    }
    return 0
}
