-- | Pictures of binary trees, for @showTree@ of sets and maps.
module Data.Containers.Drawing (Shape(..), draw) where

data Shape
  = Empty
  | Leaf String
  | Node String Shape Shape

-- | A line for each node.
draw
  :: Bool   -- ^ Whether nodes stand above their trees; without it between them, the right one first.
  -> Bool   -- ^ Whether there is a line between nodes.
  -> Shape -> String
draw isHanging isWide shape
  | isHanging = hanging [] shape ""
  | otherwise = lying [] [] shape ""
  where
    hanging bars tree = case tree of
      Empty -> line bars "|"
      Leaf text -> line bars text
      Node text l r ->
        line bars text . gap bars . hanging (bar : bars) l . gap bars . hanging (space : bars) r

    -- The bars of a node differ from those of what is above it.
    lying bars above tree = case tree of
      Empty -> line bars "|"
      Leaf text -> line bars text
      Node text l r ->
        lying (bar : above) (space : above) r . gap above . line bars text . gap bars . lying (space : bars) (bar : bars) l

    line bars text = showString (edge bars) . showString text . showChar '\n'
    edge [] = ""
    edge (_ : outer) = concat (reverse outer) ++ "+--"
    gap bars
      | isWide = showString (concat (reverse bars)) . showString "|\n"
      | otherwise = id
    bar = "|  "
    space = "   "
