import HytheBase
import HytheTypes
import Testing

import HytheCore

@Suite struct CoreCacheTests {
    private final class Bytes {
        let buffer: UnsafeRawBufferPointer
        init(_ bytes: [UInt8]) {
            let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 8)
            copy.copyBytes(from: bytes)
            buffer = UnsafeRawBufferPointer(copy)
        }
        deinit { buffer.deallocate() }
    }

    private func open(_ bytes: [UInt8]) -> CoreCache? {
        let owner = Bytes(bytes)
        return CoreCache(owner.buffer, owner: owner) { Prelude.constructors[$0.occurrence] }
    }

    /// Names of locals differ after decoding; their numbers are left out.
    private func shown(_ binding: TopBinding?) -> String? {
        binding.map { CorePrinter.print($0).replacing(/_[0-9]+/, with: "") }
    }

    @Test func randomProgramsComeBack() throws {
        for seed in 1...100 {
            var generator = RandomCore(seed: UInt64(seed))
            let module = generator.program(size: 6)
            let cache = try #require(open(CoreEncoder.encode(module)))
            #expect(cache.moduleName == module.name)
            for binding in module.bindings {
                let decoded = cache.binding(for: binding.name)
                #expect(shown(decoded) == shown(binding))
                #expect(decoded?.pragma == binding.pragma)
            }
        }
    }

    @Test func literalsAndCallsComeBack() throws {
        let literals: [CoreLiteral] = [
            .int(.min), .int(-1), .int(63), .word(.max), .char(0x10FFFF), .float(Float.pi.bitPattern),
            .double((-0.0).bitPattern), .string([0, 255, 65]), .nullAddress, .symbol("environ"), .void,
        ]
        let call = ForeignCall(target: .dynamic, safety: .interruptible, arguments: [.bytes, .word8], result: .float)
        let value = Core.foreignCall(call, literals.map(Core.literal), result: .tuple([.void, .float]))
        let binding = TopBinding(name: CoreReader.global("x"), value: value, pragma: .noInline)
        let cache = try #require(open(CoreEncoder.encode(CoreModule(name: "Test", bindings: [binding]))))
        #expect(shown(cache.binding(for: binding.name)) == shown(binding))
        #expect(cache.binding(for: CoreReader.global("y")) == nil)
    }

    @Test func damagedBytesAreRefused() {
        let module = CoreReader.module("(def @x (con I# 5#))")
        let bytes = CoreEncoder.encode(module)
        for position in stride(from: 0, to: bytes.count, by: 17) {
            var damaged = bytes
            damaged[position] ^= 0x55
            _ = open(damaged)?.binding(for: CoreReader.global("x"))
            _ = open(Array(bytes[..<position]))?.binding(for: CoreReader.global("x"))
        }
        #expect(open([]) == nil)
    }
}
