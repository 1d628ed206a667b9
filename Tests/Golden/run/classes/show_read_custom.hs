module Main where
data Expr = Lit Int | Expr :+ Expr | Expr :* Expr | Neg Expr | Var String
infixl 6 :+
infixl 7 :*
instance Show Expr where
  showsPrec d (Lit n) = showsPrec d n
  showsPrec _ (Var v) = showString v
  showsPrec d (a :+ b) = showParen (d > 6) (showsPrec 6 a . showString " + " . showsPrec 7 b)
  showsPrec d (a :* b) = showParen (d > 7) (showsPrec 7 a . showString " * " . showsPrec 8 b)
  showsPrec d (Neg e) = showParen (d > 9) (showChar '-' . showsPrec 10 e)
newtype Matrix = Matrix [[Int]]
instance Show Matrix where
  show (Matrix rows) = unlines (map (unwords . map show) rows)
newtype Id = Id Int
instance Show Id where
  show (Id n) = '#' : show n
  showList ids s = "<" ++ concatMap show ids ++ ">" ++ s
data Rec = Rec Id [Id] (Maybe Id) deriving Show
main :: IO ()
main = do
  print (Lit 1 :+ Lit 2 :* Lit 3)
  print ((Lit 1 :+ Lit 2) :* Lit (-3) :+ Neg (Lit 4 :+ Var "x"))
  print (Lit 1 :+ (Lit 2 :+ Lit 3), Neg (Neg (Var "y")), Just (Lit 1 :+ Lit 2))
  putStr (show (Matrix [[1, 2], [3, 4]]))
  print [Id 1, Id 2]
  print (Rec (Id 1) [Id 2, Id 3] (Just (Id 4)), [[Id 5], []], (Id 6, [Id 7]))
  putStrLn (showParen True (showString "in") "out" ++ shows 3 (showString "!" ""))
  putStrLn (showsPrec 11 (-5 :: Int) "" ++ showsPrec 6 (-5 :: Int) "" ++ showsPrec 7 (-5 :: Int) "")
