module Test where
infixl 10 <+> -- ERROR: 
(<+>) :: Int -> Int -> Int
a <+> b = a
