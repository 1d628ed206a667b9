-- Programs nobody writes: operators that look like keywords, layout against explicit braces, nested wheres and guards, shadowed Prelude names, odd sections.
{-# LANGUAGE BangPatterns, UnicodeSyntax, TypeOperators #-}
module Main (main) where { import Prelude hiding ((.), filter, lookup, (-), negate)
; import qualified Prelude as P
; import qualified Prelude
; import Data.List (sortBy, foldl')
; infixl 1 |>
; infixr 9 .
; infixl 6 -
; infixr 0 `op`, ==>, ∘
; (|>) :: a -> (a -> b) -> b
; x |> f = f x
; f . g = \x -> f (g x)
; a - b = a P.- b
; negate :: Int -> Int
; negate n = n * 1000
; op, (==>), (∘) :: Int -> Int -> Int
; a `op` b = 2 * a + b
; (==>) a b = a * b - a
; (∘) a = \b -> a P.- b
; data a :=> b = a :=> b | (:==) { lhs' :: a, (%%) :: b } deriving (Show, Eq)
; infixr 4 :=>
; lookup :: Int -> String
; lookup n | n > 10, let { m = n * 2 }, Just k <- half m, k > 11 = "big " ++ show k | n > 5 = w
           | otherwise, even n = "even" | True <- n == 3 = "three"
  where { w | n == 7 = "seven" | otherwise = v where { v = "v" ++ u; u = show (n + k) where k = 1 } }
; lookup _ = "rest"
; half :: Int -> Maybe Int
; half n = if even n then Just (n `div` 2) else Nothing
; filter as qualified hiding' = let { forall = as; family = qualified } in case (forall, family) of { (a, b) | a > b -> hiding' a | otherwise -> hiding' b }
; class C a where { infixl 5 <+>; (<+>), (<->) :: a -> a -> a; x <-> y = y <+> x; {-# MINIMAL (<+>) #-} }
; instance C Int where { (<+>) = \x y -> 10 * x + y }
; instance C [b] where { xs <+> [] = xs; [] <+> ys = ys; (x : xs) <+> ys = x : (ys <+> xs) }
; instance (C a, C b) => C (a, b) where (a, b) <+> (c, d) = (a <+> c, b <-> d)
; layouts :: Int -> [Int]
; layouts n = do
    x <- [1 .. n]
    let y = x * x
        z | even x = y
          | otherwise = x
         where _unused = ()
        f 0 = 1
        f k = k
          + f' k
          where f' = (2 *)
    if z > 2
      then return z
      else do { return (P.negate z); [f z] }
; tricky :: Int -> Int
; tricky n = case n of 0 -> 1; 1 -> case n of { _ | n > 5 -> 2; _ -> 3 }
                       2 -> let a = 1; b = 2
                                c = 3 in a + b + c
                       _ | n < 0 -> -1 | n > 100, even n -> if odd n then 0 else 4
                       m -> m where
; main :: IO ()
; main = do { print (map lookup [12, 6, 7, 4, 3, 5, 1]); ; print (filter 3 4 (* 2), filter 5 4 show')
; let { as = 1; hiding = 2; qualified = 3; forall = 4; export = 5; ccall = 6; safe = 7; stdcall = 8; family = 9; role = 10; pattern = 11; dynamic = 12; mdo' = 13 }
; print (as + hiding + qualified + forall + export + ccall + safe + stdcall + family + role + pattern + dynamic + mdo')
; print ((1 :: Int) <+> 2 <+> 3, (1 :: Int) <-> 2, [1, 2, 3] <+> [10, 20] <+> [100 :: Int], ([1], 2 :: Int) <-> ([3 :: Int], 4))
; print (1 `op` 2 `op` 3, 2 ==> 3 ==> 4, 10 ∘ 3 ∘ 1, (5 -) 3, (subtract 5) 3, (`op` 1) 2, (1 `op`) 2, (-1), - 1 - 1, negate 2, (P.negate . abs) (-3))
; print (layouts 4, map tricky [0, 1, 2, -4, 102, 101, 7])
; print (1 :=> 2 :=> 'c', (:==) 1 'x', ((:==) { lhs' = 1, (%%) = 2 }) { (%%) = "y" }, (%%) (1 :== 2), (:=> 3) 2, (2 :=>) 3)
; print ([1, 2, 3] |> map (+ 1) |> foldl' (+) 0, (\ x -> \ ~(_, y) -> x + y) 1 (2, 3), (\_ -> \ !_ -> 'k') () ()) } where { show' :: Int -> Int; show' = \n -> n * n }
; }
