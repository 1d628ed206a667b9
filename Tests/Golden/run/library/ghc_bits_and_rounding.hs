-- Bits at the places of a mask; the methods of RealFrac under their names at Double and Float.
{-# LANGUAGE MagicHash #-}
import GHC.Exts
import GHC.Float.RealFracMethods

main :: IO ()
main = do
  let words = [0, 1, 0xFF, 0x123456789ABCDEF, maxBound, 0x8000000000000001] :: [Word]
      masks = [0, 1, 0xF0F0F0F0F0, 0x5555, 0xFF00000000000000, maxBound, 0x8000800080008080]
  print [(W# (pdep# w m), W# (pext# w m)) | W# w <- words, W# m <- masks]
  print [[W# (pdep8# w (narrow8Word# m)), W# (pdep16# w (narrow16Word# m)), W# (pdep32# w (narrow32Word# m)), W# (pdep64# w m)] | W# w <- words, W# m <- masks]
  print [[W# (pext8# (narrow8Word# w) (narrow8Word# m)), W# (pext16# (narrow16Word# w) (narrow16Word# m)), W# (pext32# (narrow32Word# w) (narrow32Word# m)), W# (pext64# w m)] | W# w <- words, W# m <- masks]
  let doubles = [-2.5, -0.5, 0, 0.5, 1.5, 2.5, 1e15 + 0.5]
      floats = [-2.5, -0.5, 0, 0.5, 1.5, 2.5, 8388607.5]
  print [(properFractionDoubleInteger d, properFractionDoubleInt d) | d <- doubles]
  print [[floorDoubleInteger d, ceilingDoubleInteger d, roundDoubleInteger d, truncateDoubleInteger d] | d <- 1e30 : doubles]
  print [[floorDoubleInt d, ceilingDoubleInt d, roundDoubleInt d, double2Int d] | d <- doubles]
  print [(properFractionFloatInteger f, properFractionFloatInt f) | f <- floats]
  print [[floorFloatInteger f, ceilingFloatInteger f, roundFloatInteger f, truncateFloatInteger f] | f <- 1e30 : floats]
  print [[floorFloatInt f, ceilingFloatInt f, roundFloatInt f, float2Int f] | f <- floats]
  print (int2Double 3, int2Float 4)
