{-# LANGUAGE OverloadedRecordDot, DataKinds, FlexibleContexts #-}
-- `r.x`, which GHC 9.0.2 does not have: the output is by the rules of later versions.
module Main where

import GHC.Records (HasField)
import qualified Data.List

data Company = Company {name :: String, owner :: Person, staff :: [Person]} deriving (Show)

data Person = Person {first :: String, age :: Int, address :: Address} deriving (Show)

data Address = Address {street :: String, number :: Int} deriving (Show)

oldest :: Company -> Int
oldest c = maximum (map (.age) c.staff)

streets :: Company -> [String]
streets c = map (.address.street) c.staff ++ [c.owner.address.street]

generic :: HasField "age" r Int => r -> Int
generic r = r.age + 1

compose :: Int -> String
compose = show . negate . (* 2)

main :: IO ()
main = do
  let home = Address {street = "Main", number = 7}
      ann = Person {first = "Ann", age = 41, address = home}
      c = Company {name = "Acme", owner = ann, staff = [ann, (ann {age = 55}) {first = "Bob"}]}
  putStrLn c.name
  print (oldest c, c.owner.age + 1, (head c.staff).first)
  print (streets c, generic ann, compose 4)
  print (map (\p -> p.address.number * 2) c.staff, Data.List.sort [3, 1, 2])
  print [x.first | x <- c.staff, x.age > 50]
  print ann{age = 1}.age
