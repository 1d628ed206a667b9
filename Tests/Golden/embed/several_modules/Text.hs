module Text where
import Shared (hits, hit)
import Data.Char (toUpper)
foreign export ccall "text_name" name :: Int -> IO Char
foreign export ccall text_hits :: IO Int
name :: Int -> IO Char
name i = hit >> return (map toUpper "text" !! i)
text_hits :: IO Int
text_hits = hits
