-- Phantom types as protocol states and units, with type classes on empty types computing values (Peano) and indexed composition
{-# LANGUAGE EmptyDataDecls, KindSignatures, ScopedTypeVariables, MultiParamTypeClasses, FunctionalDependencies, FlexibleInstances, FlexibleContexts, UndecidableInstances #-}
module Main where

data Opened
data Closed
newtype Door s = Door [String] deriving (Eq, Ord, Show)
class State s where
  flag :: Door s -> Bool
  stateName :: Door s -> String
  stateName d = if flag d then "open" else "closed"
instance State Opened where flag _ = True
instance State Closed where { flag _ = False; stateName d@(Door l) = "closed(" ++ show (length l) ++ ")" ++ (if flag d then "?" else "") }
open :: Door Closed -> Door Opened
open (Door l) = Door ("open" : l)
close :: Door Opened -> Door Closed
close (Door l) = Door ("close" : l)
knock :: State s => Door s -> Door s
knock d@(Door l) = Door (("knock " ++ stateName d) : l)

data Z
data S n
data Proxy' n = Proxy'
class Nat n where val :: Proxy' n -> Int
instance Nat Z where val _ = 0
instance Nat n => Nat (S n) where val p = 1 + val (prev p) where { prev :: Proxy' (S m) -> Proxy' m; prev _ = Proxy' }
class Plus a b c | a b -> c where plus :: Proxy' a -> Proxy' b -> Proxy' c
instance Plus Z b b where plus _ b = b
instance Plus a b c => Plus (S a) b (S c) where
  plus _ b = up (plus (Proxy' :: Proxy' a) b) where { up :: Proxy' n -> Proxy' (S n); up _ = Proxy' }
class Times a b c | a b -> c where times :: Proxy' a -> Proxy' b -> Proxy' c
instance Times Z b Z where times _ _ = Proxy'
instance (Times a b c, Plus b c d) => Times (S a) b d where times _ b = plus b (times (Proxy' :: Proxy' a) b)

newtype Mod n = Mod Int deriving Eq
instance Nat n => Show (Mod n) where show m@(Mod k) = show k ++ "/" ++ show (modulus m)
modulus :: Nat n => Mod n -> Int
modulus m = val (p m) where { p :: Mod n -> Proxy' n; p _ = Proxy' }
instance Nat n => Num (Mod n) where
  a@(Mod x) + Mod y = Mod ((x + y) `mod` modulus a)
  a@(Mod x) * Mod y = Mod ((x * y) `mod` modulus a)
  negate a@(Mod x) = Mod ((modulus a - x) `mod` modulus a)
  abs = id
  signum = id
  fromInteger k = r where r = Mod (fromInteger k `mod` modulus r)

type One = S Z
type Three = S (S One)

newtype Len u = Len Double deriving (Eq, Ord, Show)
data Km
data Mile
class Unit u where ratio :: Len u -> Double
instance Unit Km where ratio _ = 1
instance Unit Mile where ratio _ = 1.5
convert :: forall a b. (Unit a, Unit b) => Len a -> Len b
convert l@(Len x) = r where { r = Len (x * ratio l / ratio r) :: Len b }

main :: IO ()
main = do
  let d = knock (close (open (knock (Door [] :: Door Closed))))
      Door logs = d
  mapM_ putStrLn (reverse logs)
  putStrLn (stateName d ++ stateName (open d))
  let three = Proxy' :: Proxy' Three
      six = plus three three
      nine = times three three
  print (val three, val six, val nine, val (times six nine), val (plus (Proxy' :: Proxy' Z) six))
  let m = 5 :: Mod (S (S (S Three)))
  print (m + 3, m * m * m, negate m, sum [1, 2, 3 :: Mod Three], 7 - 9 :: Mod Three)
  print (convert (Len 3 :: Len Mile) :: Len Km, (convert (convert (Len 6 :: Len Km) :: Len Mile) :: Len Km) == Len 6, Len 2 < (convert (Len 3 :: Len Km) :: Len Mile))
