{-# LANGUAGE FlexibleContexts, MultiParamTypeClasses #-}
module Test where

-- A SPECIALISE pragma's type has a context of its own, which nothing at the pragma need decide, and which has to give what the
-- function asks for.
class Monad m => Reads a m where reading :: a -> m Int

{-# SPECIALISE added :: Reads a m => Int -> a -> m Int #-}
{-# SPECIALISE added :: Reads Int m => Integer -> Int -> m Int #-}
{-# SPECIALISE added :: Show a => Int -> a -> m Int #-} -- ERROR: Reads a m
{-# SPECIALISE added :: Reads a m => Double -> a -> m Int #-} -- ERROR: Integral Double
added :: (Integral n, Reads a m) => n -> a -> m Int
added n a = fmap (+ fromIntegral n) (reading a)
