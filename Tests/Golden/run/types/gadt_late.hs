-- GADT matches whose scrutinee, or what the constraints are about, becomes known only later
{-# LANGUAGE GADTs, RankNTypes, LambdaCase, ScopedTypeVariables, KindSignatures, TypeOperators #-}
module Main where
import Data.List (sortBy)
import qualified Data.Foldable as F

data E a where
  I :: Int -> E Int
  B :: Bool -> E Bool
  If :: E Bool -> E a -> E a -> E a
  Pair :: E a -> E b -> E (a, b)
  Fst :: E (a, b) -> E a
  Lst :: [E a] -> E [a]
  Fun :: (E a -> E b) -> E (a -> b)

data Dict a where Dict :: Show a => Dict a
data OrdD a where OrdD :: Ord a => OrdD a
data Some where Some :: (Show a, Ord a) => [a] -> Some
data Ty a where { TInt :: Ty Int; TBool :: Ty Bool; TList :: Ty a -> Ty [a]; TPair :: Ty a -> Ty b -> Ty (a, b) }
data a :~: b where Refl :: a :~: a

-- lambda whose argument type comes later
ev :: E a -> a
ev e0 = (\case { I n -> n + 1; B b -> not b; If c t f -> if ev c then ev t else ev f
               ; Pair x y -> (ev x, ev y); Fst p -> fst (ev p); Lst xs -> map ev xs; Fun _ -> error "fun" }) e0

-- flip'd
ev2 :: E a -> a
ev2 = flip id `seq` \e -> let r = case e of { I n -> n * 2; B b -> b; If c t f -> if ev2 c then ev2 t else ev2 f
                                ; Pair a b -> (ev2 a, ev2 b); Fst p -> fst (ev2 p); Lst xs -> map ev2 xs; Fun _ -> undefined } in r

-- monadic bind
evM :: Monad m => E a -> m a
evM e = return e >>= \k -> case k of
  I n -> return n
  B b -> return b
  If c t f -> do { b <- evM c; if b then evM t else evM f }
  Pair x y -> (,) <$> evM x <*> evM y
  Fst p -> fmap fst (evM p)
  Lst xs -> mapM evM xs
  Fun _ -> undefined

-- local unsigned function under given
showAll :: Dict a -> [a] -> String
showAll d xs = go xs
  where go [] = ""
        go (y : ys) = (case d of Dict -> show y) ++ ";" ++ go ys

sortAll :: OrdD a -> [a] -> [a]
sortAll d = sortBy (\a b -> case d of OrdD -> compare a b)

eqT :: Ty a -> Ty b -> Maybe (a :~: b)
eqT TInt TInt = Just Refl
eqT TBool TBool = Just Refl
eqT (TList a) (TList b) = case eqT a b of { Just Refl -> Just Refl; Nothing -> Nothing }
eqT (TPair a b) (TPair c d) = do { Refl <- eqT a c; Refl <- eqT b d; return Refl }
eqT _ _ = Nothing

showT :: Ty a -> a -> String
showT TInt = show
showT TBool = show
showT (TList t) = concatMap (showT t)
showT (TPair a b) = \(x, y) -> showT a x ++ "," ++ showT b y

cast :: Ty a -> Ty b -> a -> Maybe b
cast a b x | Just Refl <- eqT a b = Just x
           | otherwise = Nothing

castAll :: Ty a -> Ty b -> [a] -> [b]
castAll ta tb xs = [ y | Just Refl <- [eqT ta tb], y <- xs ]

some :: Some -> String
some (Some xs) = let m = maximum xs; sh = show in sh m ++ concatMap sh xs

somes :: [Some] -> [String]
somes = map (\s -> case s of Some ys -> foldr (\y acc -> show y ++ acc) "" ys)

-- superclass of given
ordEq :: OrdD a -> a -> a -> Bool
ordEq d = \x y -> case d of OrdD -> x == y || any (== x) [y]

-- rank-N arg under given
appl :: (forall b. Show b => b -> String) -> Dict a -> a -> String
appl f d x = (\k -> case k of Dict -> f x ++ f [x] ++ f (Just x)) d

-- nested matches where first's refinement determines the 2nd's type
nest :: Ty a -> a -> Ty b -> b -> String
nest ta x tb y = case (ta, tb) of
  (TInt, TInt) -> show (x + y)
  (TList TInt, TInt) -> show (sum x + y)
  (TList t, TList u) -> case eqT t u of
     Just Refl -> concatMap (showT t) (x ++ y)
     Nothing -> "no"
  _ -> "other"

guardG :: Ty a -> a -> String
guardG t x | TInt <- t, x > 3 = "big"
           | TList TBool <- t, or x = "or"
           | TPair a b <- t, let (p, q) = x, s <- showT a p = s ++ showT b q
guardG _ _ = "none"

whereG :: Ty a -> a -> String
whereG TInt x = r where { r = show y; y = x + 1 }
whereG (TList t) xs = concat rs where rs = zipWith f xs [0 :: Int ..]
                                      f a i = whereG t a ++ show i
whereG _ _ = "?"

main :: IO ()
main = do
  print (ev (If (B True) (I 3) (I 4)), ev (Pair (I 1) (B False)), ev (Lst [I 1, Fst (Pair (I 2) (I 3))]))
  print (ev2 (Pair (I 1) (B False)))
  evM (Pair (I 1) (Lst [B False])) >>= print
  putStrLn (showAll Dict "abc" ++ showAll Dict [1 :: Int, 2])
  print (sortAll OrdD [3 :: Int, 1, 2])
  print (cast (TList TInt) (TList TInt) [1], cast TInt TBool 3, castAll TInt TInt [1, 2])
  print (castAll TInt TBool [1])
  putStrLn (some (Some [1 :: Int, 5, 2])) >> print (somes [Some "abc", Some [True]])
  print (ordEq OrdD 'x' 'y', appl show Dict 'x')
  putStrLn (showT (TPair (TList TInt) TBool) ([1, 2], True))
  mapM_ putStrLn [nest TInt 1 TInt 2, nest (TList TInt) [1] TInt 2, nest (TList TBool) [True] (TList TBool) [False], nest (TList TInt) [1] (TList TBool) []]
  mapM_ putStrLn [guardG TInt 4, guardG (TList TBool) [True], guardG (TPair TInt TBool) (1, True), guardG TBool True]
  putStrLn (whereG TInt 1 ++ whereG (TList (TList TInt)) [[1, 2], [3]])
