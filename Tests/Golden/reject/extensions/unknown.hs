{-# LANGUAGE NoSuchExtension #-} -- ERROR: NoSuchExtension
module Main where
main :: IO ()
main = return ()
