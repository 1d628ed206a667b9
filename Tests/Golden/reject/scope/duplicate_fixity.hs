module Test where
infixl 6 <+>
infixr 5 <+> -- ERROR: two fixity
(<+>) :: Int -> Int -> Int
a <+> b = a + b
