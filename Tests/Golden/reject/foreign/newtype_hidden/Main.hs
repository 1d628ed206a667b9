module Main where
import Handle (Handle', make)
foreign export ccall use :: Handle' -> Int -- ERROR: cannot be exported
use :: Handle' -> Int
use _ = 1
main :: IO ()
main = return ()
