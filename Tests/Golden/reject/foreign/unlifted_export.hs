{-# LANGUAGE MagicHash #-}
module Api where
import GHC.Exts
foreign export ccall f :: Int# -> Int# -- ERROR: cannot be exported
f :: Int# -> Int#
f x = x
