{-# LANGUAGE GADTs, RankNTypes, ScopedTypeVariables, TypeOperators, ConstraintKinds, FlexibleContexts, BangPatterns, TypeFamilies #-}
-- Strict arguments whose type is known in some alternatives only: nothing may be taken out of them before.
module Main (main) where
import Data.Char (ord)
import Data.Coerce (coerce)
import Data.Data
import Data.Dynamic
import Data.Type.Coercion (Coercion (..))
import Data.Type.Equality
import Unsafe.Coerce (unsafeCoerce)

data T a where
  TInt :: T Int
  TChar :: T Char
  TDouble :: T Double
  TPair :: T a -> T b -> T (a, b)
  TList :: T a -> T [a]
  TUnknown :: T a
  TAlso :: a ~ Int => T a

-- Boxes of different kinds in all alternatives.
total :: T a -> a -> Int
total TInt n = n + 1
total TChar c = ord c
total TDouble d = truncate d
total (TPair s t) (a, b) = total s a + total t b
total (TList t) xs = sum (map (total t) xs)
total TUnknown x = x `seq` 0
total TAlso n = n * 2
{-# NOINLINE total #-}

-- Taken apart in one, only evaluated in the others.
oneOf :: T a -> a -> Int -> Int
oneOf TInt n !acc = n + acc
oneOf (TList t) xs acc = foldr (\x r -> oneOf t x r) acc xs
oneOf _ x acc = x `seq` acc
{-# NOINLINE oneOf #-}

given :: T a -> a -> a -> a
given t x y = case t of
  TInt -> x + y
  TDouble -> x * y
  _ -> x `seq` y
{-# NOINLINE given #-}

-- By a cast.
count :: Data a => a -> Int
count x = (case cast x of { Just n -> n; Nothing -> 0 }) + sum (gmapQ count x)

castOr :: forall a. Typeable a => a -> Int
castOr !x = case eqT :: Maybe (a :~: Int) of
  Just Refl -> x * 2
  Nothing -> case eqT :: Maybe (a :~: (Int, Int)) of
    Just Refl -> fst x + snd x
    Nothing -> -1

loop :: forall a. (Typeable a, Show a) => Int -> a -> String
loop n !x
  | n > 3 = show x
  | Just Refl <- (eqT :: Maybe (a :~: Int)) = loop (n + 1) (x + 1)
  | otherwise = loop (n + 1) x

dynamic :: Dynamic -> Int
dynamic d = case fromDynamic d of
  Just n -> n
  Nothing -> maybe 0 ord (fromDynamic d)

-- By hand.
byHand :: Bool -> a -> Int
byHand isInt !x = if isInt then unsafeCoerce x + 1 else 0
{-# NOINLINE byHand #-}

byHandLoop :: Bool -> Int -> a -> Int
byHandLoop isInt n !x
  | n == 0 = 0
  | isInt = unsafeCoerce x + byHandLoop isInt (n - 1) x
  | otherwise = byHandLoop isInt (n - 1) x

-- An equality inside of a class.
class (a ~ Int) => IsInt a
instance IsInt Int
data Some a where
  Known :: IsInt a => Some a
  Not :: Some a
some :: Some a -> a -> Int
some Known n = n - 1
some Not x = seq x 7
{-# NOINLINE some #-}

-- Types that are held alike.
alike :: Maybe (Coercion a Int) -> a -> Int
alike (Just Coercion) x = coerce x + 1
alike Nothing x = x `seq` 0
{-# NOINLINE alike #-}
newtype Age = Age Int

-- Results.
zero :: T a -> a -> a
zero TInt n = n
zero TChar c = succ c
zero TDouble d = d / 2
zero (TPair s t) (a, b) = (zero s a, zero t b)
zero (TList t) xs = map (zero t) xs
zero _ x = x
{-# NOINLINE zero #-}

main :: IO ()
main = do
  print (total TInt 4, total TChar 'a', total TDouble 2.5, total TUnknown "x", total TUnknown True, total TAlso 21)
  print (total (TPair TInt (TList TChar)) (1, "ab"), total (TList (TPair TDouble TUnknown)) [(1.5, Just 'x')])
  print (oneOf TInt 4 1, oneOf TChar 'x' 2, oneOf (TList TInt) [1, 2, 3] 4, oneOf TDouble 1.5 3, oneOf TUnknown () 8)
  print (given TInt 3 4, given TDouble 1.5 2, given TChar 'x' 'y', given (TList TInt) [1] [2])
  print (count (1 :: Int, 3 :: Int), count [(1 :: Int, 'x')], count (Just [1 :: Int, 2]), count (Left 5 :: Either Int ()))
  print (castOr (4 :: Int), castOr (4 :: Int, 5 :: Int), castOr "x", castOr 'c', castOr [1 :: Int])
  putStrLn (unwords [loop 0 (5 :: Int), loop 0 "s", loop 0 (2.5 :: Double), loop 0 (Just 'x')])
  print (dynamic (toDyn (4 :: Int)), dynamic (toDyn 'a'), dynamic (toDyn "x"))
  print (byHand True (41 :: Int), byHand False 'x', byHand False [()], byHandLoop True 3 (5 :: Int), byHandLoop False 3 "x")
  print (alike (Just Coercion) (4 :: Int), alike (Just Coercion) (Age 5), alike Nothing 'x', alike Nothing (1 :: Int, "y"))
  print (some Known 8, some Not 'x', some Not "y")
  print (zero TInt 4, zero TChar 'a', zero (TPair TDouble (TList TInt)) (3, [1, 2]), zero TUnknown "u")
