import ArgumentParser
import HytheDriver

struct CacheCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "cache",
        abstract: "Show or clear what is kept between builds.",
        discussion: """
            Entries that nobody used for 30 days go by themselves, as do the oldest ones when all are larger than \
            HYTHE_CACHE_LIMIT megabytes. Clearing costs the time to make them again, nothing else.
            """)

    @Flag(help: "Remove all of it.")
    var clear = false

    func run() throws {
        let cache = Cache()
        defer { cache.close() }
        if clear {
            try cache.clear()
        } else {
            print(CacheReport.text(cache))
        }
    }
}
