module Test where
infixl 6 <+> -- ERROR: two fixity
infixr 5 <+>
(<+>) :: Int -> Int -> Int
a <+> b = a + b
