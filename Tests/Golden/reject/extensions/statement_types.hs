{-# LANGUAGE TransformListComp, RecursiveDo, ApplicativeDo, MonadComprehensions #-}
module Main where

-- A transformation is for lists of anything.
special :: [Int]
special = [x | x <- [1, 2], then map (+ 1)] -- ERROR: this expression has type

newtype F a = F a

instance Functor F where fmap f (F a) = F (f a)

functor :: F Int
functor = do { x <- F 1; y <- F 2; return (x + y) } -- ERROR: no instance `Applicative F`

dependent :: Applicative f => f Int -> (Int -> f Int) -> f Int
dependent a f = do { x <- a; y <- f x; return (x + y) } -- ERROR: no instance `Monad f`

-- Conditions need more than a monad.
conditions :: Monad m => m Int -> m Int
conditions m = [x | x <- m, x > 1] -- ERROR: no instance `

main :: IO ()
main = print special
