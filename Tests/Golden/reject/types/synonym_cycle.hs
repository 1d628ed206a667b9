module Test where
type A = [B] -- ERROR: 
type B = Maybe A
