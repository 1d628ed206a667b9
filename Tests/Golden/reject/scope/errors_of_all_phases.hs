-- A name that is not in scope, and a module that is not there, hide no other errors.
module Main where

import Data.Nowhere (Thing, make, Class) -- ERROR: the module `Data.Nowhere` is not found

thing :: Thing
thing = make 1

unknown :: Int
unknown = undefinedName + 1 -- ERROR: not in scope: variable `undefinedName`

mistyped :: Int
mistyped = 'c' -- ERROR: this expression has type `Char`, but `Int` is expected

unknownType :: Missing -> Int -- ERROR: not in scope: type or class `Missing`
unknownType x = not x -- ERROR: this expression has type `Bool`

instance Class Int

-- Its instances may be in the module that is not there.
shown :: String
shown = show thing ++ show (\x -> x)

arity :: Bool -> Bool
arity True = False -- ERROR: have different numbers of arguments
arity True x = x

main :: IO ()
main = print (mistyped && True) -- ERROR: this expression has type
