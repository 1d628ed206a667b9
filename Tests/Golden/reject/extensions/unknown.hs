{-# LANGUAGE NoSuchExtension #-} -- ERROR: NoSuchExtension
{-# LANGUAGE Safe #-}
{-# LANGUAGE Trustworthy #-} -- ERROR: is `Safe` already
module Main where
main :: IO ()
main = return ()
