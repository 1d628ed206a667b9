-- | The trees of maps as pictures, and whether they are what they must be.
module Data.Map.Internal.Debug (showTree, showTreeWith, valid, ordered, balanced, validsize) where

import Data.Containers.Drawing
import Data.Map.Internal

showTree :: (Show k, Show a) => Map k a -> String
showTree = showTreeWith (\key value -> show key ++ ":=" ++ show value) True False

-- | Hanging, with lines between the nodes: each if so asked.
showTreeWith :: (k -> a -> String) -> Bool -> Bool -> Map k a -> String
showTreeWith text isHanging isWide = draw isHanging isWide . shape
  where
    shape Tip = Empty
    shape (Bin _ key value Tip Tip) = Leaf (text key value)
    shape (Bin _ key value l r) = Node (text key value) (shape l) (shape r)

-- | Whether the keys are in order.
ordered :: Ord k => Map k a -> Bool
ordered m = increasing (keys m)
  where
    increasing (a : rest@(b : _)) = a < b && increasing rest
    increasing _ = True

balanced :: Map k a -> Bool
balanced Tip = True
balanced (Bin _ _ _ l r) = (size l + size r <= 1 || size l <= 3 * size r && size r <= 3 * size l) && balanced l && balanced r

validsize :: Map k a -> Bool
validsize m = actual m == Just (size m)
  where
    actual Tip = Just 0
    actual (Bin n _ _ l r) = do
      a <- actual l
      b <- actual r
      if a + b + 1 == n then Just n else Nothing
