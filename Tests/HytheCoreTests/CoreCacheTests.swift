import HytheBase
import HytheTypes
import Testing

import HytheCore

@Suite struct CoreCacheTests {
    private func written(_ module: CoreModule) -> [UInt8] {
        let file = CacheFileWriter(module: module.name)
        CoreEncoder.encode(module, into: file)
        return file.finished()
    }

    private func open(_ bytes: some Collection<UInt8>) -> CoreCache? {
        CacheFile(bytes).flatMap { CoreCache($0, section: 0) { Prelude.constructors[$0.occurrence] } }
    }

    /// Names of locals differ after decoding; their numbers are left out.
    private func shown(_ binding: TopBinding?) -> String? {
        binding.map { CorePrinter.print($0).replacing(/_[0-9]+/, with: "") }
    }

    @Test func randomProgramsComeBack() throws {
        for seed in 1...100 {
            var generator = RandomCore(seed: UInt64(seed))
            let module = generator.program(size: 6)
            let cache = try #require(open(written(module)))
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
        let cache = try #require(open(written(CoreModule(name: "Test", bindings: [binding]))))
        #expect(shown(cache.binding(for: binding.name)) == shown(binding))
        #expect(cache.binding(for: CoreReader.global("y")) == nil)
    }

    /// Nothing is promised of what is read then, but that reading ends.
    @Test func damagedBytesDoNoHarm() {
        let bytes = written(CoreReader.module("(def @x (con I# 5#))"))
        for position in bytes.indices {
            for bits: UInt8 in [0x01, 0x55, 0x80, 0xFF] {
                var damaged = bytes
                damaged[position] ^= bits
                _ = open(damaged)?.binding(for: CoreReader.global("x"))
            }
            _ = open(bytes[..<position])?.binding(for: CoreReader.global("x"))
        }
    }
}
