-- Packages' ways into texts: streams, sizes, arrays and buffers.
{-# LANGUAGE OverloadedStrings #-}
import qualified Data.Text as T
import qualified Data.Text.Array as A
import Data.Text.Internal.Builder (append', ensureFree, fromText, singleton, toLazyText, writeN)
import qualified Data.Text.Internal.Fusion as F
import Data.Text.Internal.Fusion (Step(..), Stream(..), stream, unstream)
import qualified Data.Text.Internal.Fusion.Size as S
import Data.Text.Internal.Fusion.Types (PairS(..))
import Data.Text.Internal.Private (runText)
import qualified Data.Text.Lazy as L
import Data.Char (toUpper)

upper :: Stream Char -> Stream Char
upper (Stream next s0 size) = Stream step (s0 :*: (0 :: Int)) size
  where
    step (s :*: n) = case next s of
      Done -> Done
      Skip s' -> Skip (s' :*: n)
      Yield c s' | odd n -> Skip (s' :*: (n + 1))
                 | otherwise -> Yield (toUpper c) (s' :*: (n + 1))

main :: IO ()
main = do
  let t = "a\233\120171z\8364q" :: T.Text
  print (unstream (stream t) == t, unstream (upper (stream t)), unstream (F.reverseStream t), F.reverse (stream t))
  print (F.length (stream t), F.index (stream t) 2, F.findIndex (== 'z') (stream t), F.countChar 'q' (stream t))
  print (unstream (F.unfoldrN 3 (\c -> Just (c, succ c)) 'x'), F.mapAccumL (\n c -> (n + 1 :: Int, if even n then c else '-')) 0 (stream t))
  print (unstream (F.reverseScanr max 'b' (F.reverseStream "abc")), stream "ab" == stream "ab", compare (stream "ab") (stream "b"))
  print [S.exactly (S.exactSize 3), S.exactly (S.betweenSize 1 2), S.exactly (S.exactSize 1 + S.exactSize 4), S.exactly (S.codePointsSize 0)]
  print (S.upperBound 9 S.unknownSize, S.upperBound 9 (S.maxSize 4), S.lowerBound 9 (S.betweenSize 2 3), S.isEmpty (S.maxSize 0), S.compareSize (S.exactSize 1) (S.exactSize 1), S.compareSize (S.maxSize 1) (S.exactSize 2), S.compareSize (S.maxSize 3) (S.exactSize 2))
  print (S.upperBound 0 (S.smaller (S.exactSize 2) (S.maxSize 5)), S.upperBound 0 (S.larger (S.exactSize 2) (S.maxSize 5)), S.lowerBound 0 (S.exactSize 9 - S.betweenSize 2 4), S.upperBound 0 (S.unionSize (S.exactSize 2) (S.maxSize 1)))
  print (runText (\done -> do { m <- A.new 4; A.unsafeWrite m 0 104; A.unsafeWrite m 1 105; done m 2 }))
  print (toLazyText (fromText "<" `append'` ensureFree 9 `append'` writeN 2 (\m o -> A.unsafeWrite m o 120 >> A.unsafeWrite m (o + 1) 121) `append'` singleton '>'))
  print (L.length (toLazyText (mconcat [writeN 3 (\m o -> mapM_ (\i -> A.unsafeWrite m (o + i) 65) [0 .. 2]) | _ <- [1 .. 5000 :: Int]])))
