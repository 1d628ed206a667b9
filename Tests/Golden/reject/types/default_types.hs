-- | The types of a default declaration are numbers.
module DefaultTypes where

default (Int, Bool) -- ERROR: the default type `Bool` is not an instance of `Num`

newtype Money = Money Int
