{-# LANGUAGE DataKinds, UnboxedSums, UnboxedTuples, MagicHash, PolyKinds, KindSignatures, RankNTypes, ScopedTypeVariables #-}
module Main where
import GHC.Exts

cont :: forall rep (r :: TYPE rep) k v. Eq k => ((# #) -> r) -> (v -> Int -> r) -> k -> [(k, v)] -> r
cont absent present k0 m0 = go k0 0 m0
  where
    go :: Eq k => k -> Int -> [(k, v)] -> r
    go _ _ [] = absent (# #)
    go k n ((k', v) : rest)
      | k == k' = present v n
      | otherwise = go k (n + 1) rest
{-# INLINE cont #-}

look# :: Eq k => k -> [(k, v)] -> (# (# #) | v #)
look# k m = cont (\_ -> (# (# #) | #)) (\v _ -> (# | v #)) k m
{-# INLINABLE look# #-}

place# :: Eq k => k -> [(k, v)] -> (# (# #) | (# v, Int# #) #)
place# k m = cont (\_ -> (# (# #) | #)) (\v (I# i) -> (# | (# v, i #) #)) k m

look :: Eq k => k -> [(k, v)] -> Maybe v
look k m = case look# k m of { (# (# #) | #) -> Nothing; (# | v #) -> Just v }

-- A representation may have a tick.
ticked :: forall (a :: TYPE 'IntRep) (b :: TYPE LiftedRep) . (a -> b) -> a -> b
ticked f x = f x

main :: IO ()
main = do
  print (look 3 [(1, "a"), (3, "b")], look 'x' [('y', ())])
  print (case place# 5 [(4, 'a'), (5, 'b')] of { (# (# #) | #) -> (' ', 0); (# | (# v, i #) #) -> (v, I# i) })
  print (ticked (\x -> I# (x +# 1#)) 2#)
