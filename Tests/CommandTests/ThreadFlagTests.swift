import Foundation
import Testing

/// Flags that say how threads run.
@Suite struct ThreadFlagTests {
    private let workspace: Workspace

    init() throws { workspace = try Workspace() }

    /// Loops, functions that call each other and recursion, none of which allocates: a timeout, an exception and another
    /// thread reach them.
    @Test func loopsThatAllocateNothingCanBeInterrupted() throws {
        try workspace.write(
            "Loops.hs",
            """
            module Main (main) where
            import Control.Concurrent
            import Control.Exception
            import System.Timeout
            loop :: Int -> Int
            loop n = if n == -1 then 0 else loop ((n + 7) `rem` 1000003)
            {-# NOINLINE loop #-}
            even', odd' :: Int -> Bool
            even' n = if n == -5 then True else odd' (n + 2)
            odd' n = if n == -6 then False else even' (n - 2)
            {-# NOINLINE even' #-}
            {-# NOINLINE odd' #-}
            ways :: Int -> Int
            ways n = if n < 2 then 1 else ways (n - 1) + ways (n - 2)
            main :: IO ()
            main = do
              print =<< timeout 20000 (evaluate (loop 1))
              print =<< timeout 20000 (evaluate (even' 1))
              print =<< timeout 20000 (evaluate (ways 90))
              m <- newEmptyMVar
              t <- forkIO (evaluate (loop 5) >>= putMVar m)
              threadDelay 1000
              killThread t
              r <- newEmptyMVar
              _ <- forkIO (threadDelay 10000 >> putMVar r "ran beside")
              _ <- forkIO (evaluate (loop 7) >>= putMVar m)
              takeMVar r >>= putStrLn

            """)
        for level in ["-O0", "-O1", "-O2"] {
            try workspace.build([level, "-fno-omit-yields", "Loops.hs", "-o", "loops"])
            for debug in ["", "stress,verify"] {
                let outcome = try workspace.run("./loops", environment: ["HYTHE_RTS_DEBUG": debug])
                #expect(
                    outcome.status == 0 && outcome.output == "Nothing\nNothing\nNothing\nran beside\n",
                    "\(level) \(debug): \(outcome)")
            }
        }
    }

    /// A library, too, can be built so that its runtime starts no OS threads.
    @Test func libraryWithoutWorkers() throws {
        try workspace.write(
            "Ticks.hs",
            """
            module Ticks where
            import Control.Concurrent
            import Control.Monad
            foreign export ccall start :: IO ()
            foreign import ccall unsafe "tick" tick :: IO ()
            start :: IO ()
            start = () <$ forkIO (forever (threadDelay 1000 >> tick))

            """)
        try workspace.write(
            "main.c",
            """
            #include <stdio.h>
            #include <unistd.h>
            #include "Ticks_stub.h"
            static volatile int ticks;
            void tick(void) { ticks++; }
            int main(void) {
                start();
                usleep(200000);
                puts(ticks ? "ticks" : "none");
            }

            """)
        for (flags, expected) in [([], "ticks\n"), (["-with-rtsopts=--no-workers"], "none\n")] {
            try workspace.build(flags + ["Ticks.hs", "main.c", "-o", "ticks"])
            #expect(try workspace.run("./ticks").output == expected)
        }
    }
}
