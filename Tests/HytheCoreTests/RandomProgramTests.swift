import Foundation
import HytheBase
import HytheTypes
import Testing

import HytheCore

/// Programs mean the same before and after optimisation.
@Suite struct RandomProgramTests {
    private enum Outcome: Equatable {
        case value(String)
        case failed
        case tooLong
    }

    private func outcome(_ module: CoreModule) -> (Outcome, Int) {
        let interpreter = CoreInterpreter(module, fuel: 60_000)
        do {
            let text = try interpreter.show(CoreReader.global("main"))
            return (.value(text), interpreter.allocations)
        } catch CoreInterpreter.Failure.outOfFuel {
            return (.tooLong, interpreter.allocations)
        } catch CoreInterpreter.Failure.raised {
            // Which of several exceptions is raised is not fixed.
            return (.failed, interpreter.allocations)
        } catch {
            return (.value("\(error)"), 0)
        }
    }

    @Test(arguments: [OptimizationLevel.standard, .aggressive])
    func optimisedProgramsMeanTheSame(level: OptimizationLevel) {
        let count = ProcessInfo.processInfo.environment["HYTHE_RANDOM_PROGRAMS"].flatMap { Int($0) } ?? 300
        let first = ProcessInfo.processInfo.environment["HYTHE_RANDOM_SEED"].flatMap { Int($0) } ?? 1
        for seed in first..<first + count {
            var generator = RandomCore(seed: UInt64(seed))
            let module = generator.program(size: 5 + seed % 5)
            #expect(CoreLint.check(module) == [], "seed \(seed)")
            let (expected, _) = outcome(module)
            if expected == .tooLong { continue }
            var optimizer = Optimizer(level: level, roots: [CoreReader.global("main")])
            optimizer.isLinting = true
            var previous = module
            var isBroken = false
            optimizer.didRun = { report in
                if isBroken { return }
                let (found, _) = self.outcome(report.module)
                if report.faults != [] || (found != expected && found != .tooLong) {
                    isBroken = true
                    Issue.record(
                        "seed \(seed), after \(report.pass): \(found) is not \(expected)\n\(report.faults.joined(separator: "\n"))\n\(CorePrinter.print(previous))\n==>\n\(CorePrinter.print(report.module))"
                    )
                }
                previous = report.module
            }
            _ = optimizer.run(module)
            if isBroken { return }
        }
    }
}
