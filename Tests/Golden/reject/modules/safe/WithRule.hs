module WithRule where

seven :: Int
seven = 7
{-# NOINLINE seven #-}
{-# RULES "seven" seven = 7 #-}
