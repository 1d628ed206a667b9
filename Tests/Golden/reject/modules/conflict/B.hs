module B (same, clash) where
import C
clash :: Int
clash = 2
