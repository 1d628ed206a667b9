// A host in full Swift: classes, closures, strings and concurrency beside the runtime's own Embedded Swift.
import Glibc

final class Collector {
    var primes: [Int32] = []
}

print([27, 97, 871].map { logic_collatz($0) })

let shouted = logic_shout(strdup("hythe"))!.assumingMemoryBound(to: CChar.self)
print(String(cString: shouted))
free(shouted)

let collector = Collector()
let visit: @convention(c) (Int32, UnsafeMutableRawPointer?) -> Void = { prime, context in
    Unmanaged<Collector>.fromOpaque(context!).takeUnretainedValue().primes.append(prime)
}
logic_primes(50, unsafeBitCast(visit, to: HsFunPtr.self), Unmanaged.passUnretained(collector).toOpaque())
print(collector.primes, collector.primes.reduce(0, +))

let lists = (1...5).map { logic_keep($0 * 10) }
hs_perform_gc()
print(lists.map { logic_sum($0) })
lists.forEach { hs_free_stable_ptr($0) }

let totals = await withTaskGroup(of: Int32.self) { group in
    for n in 1...8 { group.addTask { logic_collatz(Int32(n * 100 + 7)) } }
    var all: [Int32] = []
    for await total in group { all.append(total) }
    return all
}
print(totals.sorted())
let words: [String: Int] = ["a": 1, "b": 2]
print(words.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: " "))
