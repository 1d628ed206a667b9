module A (same, clash) where
import C
clash :: Int
clash = 1
