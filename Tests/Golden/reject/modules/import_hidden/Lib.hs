module Lib (visible) where
visible, secret :: Int
visible = 1
secret = 2
