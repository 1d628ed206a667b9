{-# LANGUAGE Safe #-}
module Main where

-- A safe module imports what says that it is safe, what is trusted, and what says nothing and uses nothing unsafe.
import Control.Monad.ST.Unsafe (unsafeIOToST) -- ERROR: `Control.Monad.ST.Unsafe` is not safe to import
import Data.List (sort)
import Data.Coerce (coerce) -- ERROR: not safe to import
import Inferred (three)
import Trusted (four)
import WithCode (five) -- ERROR: `WithCode` is not safe to import
import WithPureImport (six) -- ERROR: not safe to import
import WithRule (seven) -- ERROR: not safe to import
import safe WithUnsafe (eight) -- ERROR: not safe to import
import Marked (nine) -- ERROR: not safe to import

main :: IO ()
main = print (sort [three, four, five, six, seven, eight, nine])
