{-# LANGUAGE MagicHash, UnboxedTuples #-}
-- Long lists of arguments, results, fields and free variables, and partial applications of all lengths.
module Main (main) where

import GHC.Exts
import System.Mem (performGC)

-- Three hundred arguments, integers and floating ones; each counts with a weight of its own.
long :: Int -> Int -> Int -> Double -> Int -> Int -> Int -> Int -> Int -> Int -> Double -> Int -> Int -> Int -> Int
  -> Int -> Int -> Double -> Int -> Int -> Int -> Int -> Int -> Int -> Double -> Int -> Int -> Int -> Int -> Int ->
  Int -> Double -> Int -> Int -> Int -> Int -> Int -> Int -> Double -> Int -> Int -> Int -> Int -> Int -> Int ->
  Double -> Int -> Int -> Int -> Int -> Int -> Int -> Double -> Int -> Int -> Int -> Int -> Int -> Int -> Double ->
  Int -> Int -> Int -> Int -> Int -> Int -> Double -> Int -> Int -> Int -> Int -> Int -> Int -> Double -> Int -> Int
  -> Int -> Int -> Int -> Int -> Double -> Int -> Int -> Int -> Int -> Int -> Int -> Double -> Int -> Int -> Int ->
  Int -> Int -> Int -> Double -> Int -> Int -> Int -> Int -> Int -> Int -> Double -> Int -> Int -> Int -> Int -> Int
  -> Int -> Double -> Int -> Int -> Int -> Int -> Int -> Int -> Double -> Int -> Int -> Int -> Int -> Int -> Int ->
  Double -> Int -> Int -> Int -> Int -> Int -> Int -> Double -> Int -> Int -> Int -> Int -> Int -> Int -> Double ->
  Int -> Int -> Int -> Int -> Int -> Int -> Double -> Int -> Int -> Int -> Int -> Int -> Int -> Double -> Int -> Int
  -> Int -> Int -> Int -> Int -> Double -> Int -> Int -> Int -> Int -> Int -> Int -> Double -> Int -> Int -> Int ->
  Int -> Int -> Int -> Double -> Int -> Int -> Int -> Int -> Int -> Int -> Double -> Int -> Int -> Int -> Int -> Int
  -> Int -> Double -> Int -> Int -> Int -> Int -> Int -> Int -> Double -> Int -> Int -> Int -> Int -> Int -> Int ->
  Double -> Int -> Int -> Int -> Int -> Int -> Int -> Double -> Int -> Int -> Int -> Int -> Int -> Int -> Double ->
  Int -> Int -> Int -> Int -> Int -> Int -> Double -> Int -> Int -> Int -> Int -> Int -> Int -> Double -> Int -> Int
  -> Int -> Int -> Int -> Int -> Double -> Int -> Int -> Int -> Int -> Int -> Int -> Double -> Int -> Int -> Int ->
  Int -> Int -> Int -> Double -> Int -> Int -> Int -> Int -> Int -> Int -> Double -> Int -> Int -> Int -> Int -> Int
  -> Int -> Double -> Int -> Int -> Int -> Int -> Int -> Int -> Double -> Int -> Int -> Int -> Int -> Int -> Int ->
  Double -> Int -> Int -> Int -> Int -> Int -> Int -> Double -> Int -> Int -> Int -> Int -> Int -> Int -> Double ->
  Int -> Int -> Int -> Int -> Int -> Int -> Double -> Int -> Int -> Integer
long a0 a1 a2 a3 a4 a5 a6 a7 a8 a9 a10 a11 a12 a13 a14 a15 a16 a17 a18 a19 a20 a21 a22 a23 a24 a25 a26 a27 a28 a29
  a30 a31 a32 a33 a34 a35 a36 a37 a38 a39 a40 a41 a42 a43 a44 a45 a46 a47 a48 a49 a50 a51 a52 a53 a54 a55 a56 a57
  a58 a59 a60 a61 a62 a63 a64 a65 a66 a67 a68 a69 a70 a71 a72 a73 a74 a75 a76 a77 a78 a79 a80 a81 a82 a83 a84 a85
  a86 a87 a88 a89 a90 a91 a92 a93 a94 a95 a96 a97 a98 a99 a100 a101 a102 a103 a104 a105 a106 a107 a108 a109 a110
  a111 a112 a113 a114 a115 a116 a117 a118 a119 a120 a121 a122 a123 a124 a125 a126 a127 a128 a129 a130 a131 a132 a133
  a134 a135 a136 a137 a138 a139 a140 a141 a142 a143 a144 a145 a146 a147 a148 a149 a150 a151 a152 a153 a154 a155 a156
  a157 a158 a159 a160 a161 a162 a163 a164 a165 a166 a167 a168 a169 a170 a171 a172 a173 a174 a175 a176 a177 a178 a179
  a180 a181 a182 a183 a184 a185 a186 a187 a188 a189 a190 a191 a192 a193 a194 a195 a196 a197 a198 a199 a200 a201 a202
  a203 a204 a205 a206 a207 a208 a209 a210 a211 a212 a213 a214 a215 a216 a217 a218 a219 a220 a221 a222 a223 a224 a225
  a226 a227 a228 a229 a230 a231 a232 a233 a234 a235 a236 a237 a238 a239 a240 a241 a242 a243 a244 a245 a246 a247 a248
  a249 a250 a251 a252 a253 a254 a255 a256 a257 a258 a259 a260 a261 a262 a263 a264 a265 a266 a267 a268 a269 a270 a271
  a272 a273 a274 a275 a276 a277 a278 a279 a280 a281 a282 a283 a284 a285 a286 a287 a288 a289 a290 a291 a292 a293 a294
  a295 a296 a297 a298 a299
  = sum (zipWith (*) [1 ..] [toInteger a0, toInteger a1, toInteger a2, truncate a3, toInteger a4, toInteger a5,
    toInteger a6, toInteger a7, toInteger a8, toInteger a9, truncate a10, toInteger a11, toInteger a12, toInteger
    a13, toInteger a14, toInteger a15, toInteger a16, truncate a17, toInteger a18, toInteger a19, toInteger a20,
    toInteger a21, toInteger a22, toInteger a23, truncate a24, toInteger a25, toInteger a26, toInteger a27,
    toInteger a28, toInteger a29, toInteger a30, truncate a31, toInteger a32, toInteger a33, toInteger a34,
    toInteger a35, toInteger a36, toInteger a37, truncate a38, toInteger a39, toInteger a40, toInteger a41,
    toInteger a42, toInteger a43, toInteger a44, truncate a45, toInteger a46, toInteger a47, toInteger a48,
    toInteger a49, toInteger a50, toInteger a51, truncate a52, toInteger a53, toInteger a54, toInteger a55,
    toInteger a56, toInteger a57, toInteger a58, truncate a59, toInteger a60, toInteger a61, toInteger a62,
    toInteger a63, toInteger a64, toInteger a65, truncate a66, toInteger a67, toInteger a68, toInteger a69,
    toInteger a70, toInteger a71, toInteger a72, truncate a73, toInteger a74, toInteger a75, toInteger a76,
    toInteger a77, toInteger a78, toInteger a79, truncate a80, toInteger a81, toInteger a82, toInteger a83,
    toInteger a84, toInteger a85, toInteger a86, truncate a87, toInteger a88, toInteger a89, toInteger a90,
    toInteger a91, toInteger a92, toInteger a93, truncate a94, toInteger a95, toInteger a96, toInteger a97,
    toInteger a98, toInteger a99, toInteger a100, truncate a101, toInteger a102, toInteger a103, toInteger a104,
    toInteger a105, toInteger a106, toInteger a107, truncate a108, toInteger a109, toInteger a110, toInteger a111,
    toInteger a112, toInteger a113, toInteger a114, truncate a115, toInteger a116, toInteger a117, toInteger a118,
    toInteger a119, toInteger a120, toInteger a121, truncate a122, toInteger a123, toInteger a124, toInteger a125,
    toInteger a126, toInteger a127, toInteger a128, truncate a129, toInteger a130, toInteger a131, toInteger a132,
    toInteger a133, toInteger a134, toInteger a135, truncate a136, toInteger a137, toInteger a138, toInteger a139,
    toInteger a140, toInteger a141, toInteger a142, truncate a143, toInteger a144, toInteger a145, toInteger a146,
    toInteger a147, toInteger a148, toInteger a149, truncate a150, toInteger a151, toInteger a152, toInteger a153,
    toInteger a154, toInteger a155, toInteger a156, truncate a157, toInteger a158, toInteger a159, toInteger a160,
    toInteger a161, toInteger a162, toInteger a163, truncate a164, toInteger a165, toInteger a166, toInteger a167,
    toInteger a168, toInteger a169, toInteger a170, truncate a171, toInteger a172, toInteger a173, toInteger a174,
    toInteger a175, toInteger a176, toInteger a177, truncate a178, toInteger a179, toInteger a180, toInteger a181,
    toInteger a182, toInteger a183, toInteger a184, truncate a185, toInteger a186, toInteger a187, toInteger a188,
    toInteger a189, toInteger a190, toInteger a191, truncate a192, toInteger a193, toInteger a194, toInteger a195,
    toInteger a196, toInteger a197, toInteger a198, truncate a199, toInteger a200, toInteger a201, toInteger a202,
    toInteger a203, toInteger a204, toInteger a205, truncate a206, toInteger a207, toInteger a208, toInteger a209,
    toInteger a210, toInteger a211, toInteger a212, truncate a213, toInteger a214, toInteger a215, toInteger a216,
    toInteger a217, toInteger a218, toInteger a219, truncate a220, toInteger a221, toInteger a222, toInteger a223,
    toInteger a224, toInteger a225, toInteger a226, truncate a227, toInteger a228, toInteger a229, toInteger a230,
    toInteger a231, toInteger a232, toInteger a233, truncate a234, toInteger a235, toInteger a236, toInteger a237,
    toInteger a238, toInteger a239, toInteger a240, truncate a241, toInteger a242, toInteger a243, toInteger a244,
    toInteger a245, toInteger a246, toInteger a247, truncate a248, toInteger a249, toInteger a250, toInteger a251,
    toInteger a252, toInteger a253, toInteger a254, truncate a255, toInteger a256, toInteger a257, toInteger a258,
    toInteger a259, toInteger a260, toInteger a261, truncate a262, toInteger a263, toInteger a264, toInteger a265,
    toInteger a266, toInteger a267, toInteger a268, truncate a269, toInteger a270, toInteger a271, toInteger a272,
    toInteger a273, toInteger a274, toInteger a275, truncate a276, toInteger a277, toInteger a278, toInteger a279,
    toInteger a280, toInteger a281, toInteger a282, truncate a283, toInteger a284, toInteger a285, toInteger a286,
    toInteger a287, toInteger a288, toInteger a289, truncate a290, toInteger a291, toInteger a292, toInteger a293,
    toInteger a294, toInteger a295, toInteger a296, truncate a297, toInteger a298, toInteger a299])
{-# NOINLINE long #-}

opaque :: a -> a
opaque x = x
{-# NOINLINE opaque #-}

-- Held back after each of these numbers of arguments, with a collection in between.
stepwise :: Int -> IO Integer
stepwise start = do
  performGC
  let p0 = opaque (long start)
  let p1 = opaque (p0 6 11 9.5 21 26 31)
  let p2 = opaque (p1 36 41 46 30.5 56 61 66 71 76 81 51.5 91 96 101 106 111 116 72.5 126 131 136 141 146 151 93.5)
  let p3 = opaque (p2 161)
  performGC
  let p4 = opaque (p3 166 171 176 181 186 114.5 196 201 206 211 216 221 135.5 231)
  let p5 = opaque (p4 236)
  let p6 = opaque (p5 241 246 251 256 156.5 266 271 276 281 286 291 177.5 301 306 311 316)
  let p7 = opaque (p6 321)
  let p8 = opaque (p7 326 198.5 336 341 346 351 356 361 219.5 371 376 381 386 391 396 240.5 406 411 416 421 426 431
        261.5 441 446 451 456 461 466 282.5 476 481 486 491 496 501 303.5 511 516 521 526 531 536 324.5 546 551 556 561
        566 571 345.5 581 586 591 596 601 606 366.5 616 621 626 631 636 641 387.5)
  let p9 = opaque (p8 651 656 661 666 671 676 408.5 686 691 696 701 706 711 429.5 721 726 731 736 741 746 450.5 756
        761 766 771 776 781 471.5 791 796 801 806 811 816 492.5 826 831 836 841 846 851 513.5 861 866 871 876 881 886
        534.5 896 901 906 911 916 921 555.5 931 936 941 946 951 956 576.5 966 971 976 981 986 991 597.5 1001 1006 1011
        1016 1021 1026 618.5 1036 1041 1046 1051 1056 1061 639.5 1071 1076 1081 1086 1091 1096 660.5 1106 1111 1116 1121
        1126 1131 681.5 1141 1146 1151 1156 1161 1166 702.5 1176 1181 1186 1191 1196 1201 723.5 1211 1216 1221 1226 1231
        1236 744.5 1246 1251 1256 1261 1266 1271 765.5)
  let p10 = opaque (p9 1281)
  performGC
  let p11 = opaque (p10 1286)
  let p12 = opaque (p11 1291 1296 1301 1306 786.5 1316 1321 1326 1331 1336 1341 807.5 1351 1356 1361 1366 1371 1376
        828.5 1386 1391 1396 1401 1406 1411 849.5 1421 1426 1431 1436 1441 1446 870.5 1456 1461 1466 1471 1476 1481
        891.5 1491)
  let p13 = opaque (p12 1496)
  return p13

-- Partial applications of unlifted arguments.
mixed :: Int# -> Double# -> Word# -> Float# -> Int -> Char# -> Integer -> Addr# -> Int# -> Double# -> Word# ->
  Float# -> Int -> Char# -> Integer -> Addr# -> Int# -> Double# -> Word# -> Float# -> Int -> Char# -> Integer ->
  Addr# -> Int# -> Double# -> Word# -> Float# -> Int -> Char# -> Integer -> Addr# -> Int# -> Double# -> Word# ->
  Float# -> Int -> Char# -> Integer -> Addr# -> Int# -> Double# -> Word# -> Float# -> Int -> Char# -> Integer ->
  Addr# -> Int# -> Double# -> Word# -> Float# -> Int -> Char# -> Integer -> Addr# -> Int# -> Double# -> Word# ->
  Float# -> Int -> Char# -> Integer -> Addr# -> Int# -> Double# -> Word# -> Float# -> Int -> Char# -> Integer ->
  Addr# -> Int# -> Double# -> Word# -> Float# -> Int -> Char# -> Integer -> Addr# -> Int -> Double -> String
mixed a0 a1 a2 a3 a4 a5 a6 a7 a8 a9 a10 a11 a12 a13 a14 a15 a16 a17 a18 a19 a20 a21 a22 a23 a24 a25 a26 a27 a28 a29
  a30 a31 a32 a33 a34 a35 a36 a37 a38 a39 a40 a41 a42 a43 a44 a45 a46 a47 a48 a49 a50 a51 a52 a53 a54 a55 a56 a57
  a58 a59 a60 a61 a62 a63 a64 a65 a66 a67 a68 a69 a70 a71 a72 a73 a74 a75 a76 a77 a78 a79 x y
  = unwords [show (I# a0), show (D# a1), show (W# a2), show (F# a3), show a4, [C# a5], show a6, unpackCString# a7,
    show (I# a8), show (D# a9), show (W# a10), show (F# a11), show a12, [C# a13], show a14, unpackCString# a15, show
    (I# a16), show (D# a17), show (W# a18), show (F# a19), show a20, [C# a21], show a22, unpackCString# a23, show
    (I# a24), show (D# a25), show (W# a26), show (F# a27), show a28, [C# a29], show a30, unpackCString# a31, show
    (I# a32), show (D# a33), show (W# a34), show (F# a35), show a36, [C# a37], show a38, unpackCString# a39, show
    (I# a40), show (D# a41), show (W# a42), show (F# a43), show a44, [C# a45], show a46, unpackCString# a47, show
    (I# a48), show (D# a49), show (W# a50), show (F# a51), show a52, [C# a53], show a54, unpackCString# a55, show
    (I# a56), show (D# a57), show (W# a58), show (F# a59), show a60, [C# a61], show a62, unpackCString# a63, show
    (I# a64), show (D# a65), show (W# a66), show (F# a67), show a68, [C# a69], show a70, unpackCString# a71, show
    (I# a72), show (D# a73), show (W# a74), show (F# a75), show a76, [C# a77], show a78, unpackCString# a79, show x,
    show y]
{-# NOINLINE mixed #-}

partly :: Int -> Int -> Double -> String
partly x = mixed -20# 1.25## 6## 3.5# (x + 4) 'f'# (toInteger x * 6) "s7"# -12# 9.25## 30## 11.5# (x + 12) 'n'#
  (toInteger x * 14) "s15"# -4# 17.25## 54## 19.5# (x + 20) 'v'# (toInteger x * 22) "s23"# 4# 25.25## 78## 27.5# (x
  + 28) 'd'# (toInteger x * 30) "s31"# 12# 33.25## 102## 35.5# (x + 36) 'l'# (toInteger x * 38) "s39"# 20# 41.25##
  126## 43.5# (x + 44) 't'# (toInteger x * 46) "s47"# 28# 49.25## 150## 51.5# (x + 52) 'b'# (toInteger x * 54)
  "s55"# 36# 57.25## 174## 59.5# (x + 60) 'j'# (toInteger x * 62) "s63"# 44# 65.25## 198## 67.5# (x + 68) 'r'#
  (toInteger x * 70) "s71"# 52# 73.25## 222## 75.5# (x + 76) 'z'# (toInteger x * 78) "s79"#
{-# NOINLINE partly #-}

once :: (a -> b -> c) -> a -> b -> c
once f x = f x
{-# NOINLINE once #-}

-- The largest unboxed tuple.
tuple :: Int -> (# Int, Int#, Double#, Float#, Int, Int#, Double#, Float#, Int, Int#, Double#, Float#, Int, Int#,
  Double#, Float#, Int, Int#, Double#, Float#, Int, Int#, Double#, Float#, Int, Int#, Double#, Float#, Int, Int#,
  Double#, Float#, Int, Int#, Double#, Float#, Int, Int#, Double#, Float#, Int, Int#, Double#, Float#, Int, Int#,
  Double#, Float#, Int, Int#, Double#, Float#, Int, Int#, Double#, Float#, Int, Int#, Double#, Float#, Int, Int# #)
tuple x = (# x + 0, 1#, 2.5##, 3.25#, x + 4, 5#, 6.5##, 7.25#, x + 8, 9#, 10.5##, 11.25#, x + 12, 13#, 14.5##,
  15.25#, x + 16, 17#, 18.5##, 19.25#, x + 20, 21#, 22.5##, 23.25#, x + 24, 25#, 26.5##, 27.25#, x + 28, 29#,
  30.5##, 31.25#, x + 32, 33#, 34.5##, 35.25#, x + 36, 37#, 38.5##, 39.25#, x + 40, 41#, 42.5##, 43.25#, x + 44,
  45#, 46.5##, 47.25#, x + 48, 49#, 50.5##, 51.25#, x + 52, 53#, 54.5##, 55.25#, x + 56, 57#, 58.5##, 59.25#, x +
  60, 61# #)
{-# NOINLINE tuple #-}

untuple :: Int -> Double
untuple x = case tuple x of
  (# a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14, a15, a16, a17, a18, a19, a20, a21, a22, a23,
    a24, a25, a26, a27, a28, a29, a30, a31, a32, a33, a34, a35, a36, a37, a38, a39, a40, a41, a42, a43, a44, a45,
    a46, a47, a48, a49, a50, a51, a52, a53, a54, a55, a56, a57, a58, a59, a60, a61 #) -> sum [fromIntegral a0,
    fromIntegral (I# a1), D# a2, realToFrac (F# a3), fromIntegral a4, fromIntegral (I# a5), D# a6, realToFrac (F#
    a7), fromIntegral a8, fromIntegral (I# a9), D# a10, realToFrac (F# a11), fromIntegral a12, fromIntegral (I#
    a13), D# a14, realToFrac (F# a15), fromIntegral a16, fromIntegral (I# a17), D# a18, realToFrac (F# a19),
    fromIntegral a20, fromIntegral (I# a21), D# a22, realToFrac (F# a23), fromIntegral a24, fromIntegral (I# a25),
    D# a26, realToFrac (F# a27), fromIntegral a28, fromIntegral (I# a29), D# a30, realToFrac (F# a31), fromIntegral
    a32, fromIntegral (I# a33), D# a34, realToFrac (F# a35), fromIntegral a36, fromIntegral (I# a37), D# a38,
    realToFrac (F# a39), fromIntegral a40, fromIntegral (I# a41), D# a42, realToFrac (F# a43), fromIntegral a44,
    fromIntegral (I# a45), D# a46, realToFrac (F# a47), fromIntegral a48, fromIntegral (I# a49), D# a50, realToFrac
    (F# a51), fromIntegral a52, fromIntegral (I# a53), D# a54, realToFrac (F# a55), fromIntegral a56, fromIntegral
    (I# a57), D# a58, realToFrac (F# a59), fromIntegral a60, fromIntegral (I# a61)]

-- A constructor of many fields, boxed and not, and as a function.
data Wide = Wide Int Int# !Int Double# Int Int# !Int Double# Int Int# !Int Double# Int Int# !Int Double# Int Int#
  !Int Double# Int Int# !Int Double# Int Int# !Int Double# Int Int# !Int Double# Int Int# !Int Double# Int Int# !Int
  Double# Int Int# !Int Double# Int Int# !Int Double# Int Int# !Int Double# Int Int# !Int Double# Int Int# !Int
  Double# Int Int# !Int Double# Int Int# !Int Double# Int Int# !Int Double# Int Int# !Int Double# Int Int# !Int
  Double# Int Int# !Int Double# Int Int# !Int Double# Int Int# !Int Double# Int Int# !Int Double# Int Int# !Int
  Double# Int Int# !Int Double# Int Int# !Int Double# Int Int# !Int Double# Int Int# !Int Double# Int Int# !Int
  Double# Int Int# !Int Double# Int Int# !Int Double# Int Int# !Int Double# Int Int# !Int Double# Int Int# !Int
  Double#

total :: Wide -> Double
total (Wide a0 a1 a2 a3 a4 a5 a6 a7 a8 a9 a10 a11 a12 a13 a14 a15 a16 a17 a18 a19 a20 a21 a22 a23 a24 a25 a26 a27
  a28 a29 a30 a31 a32 a33 a34 a35 a36 a37 a38 a39 a40 a41 a42 a43 a44 a45 a46 a47 a48 a49 a50 a51 a52 a53 a54 a55
  a56 a57 a58 a59 a60 a61 a62 a63 a64 a65 a66 a67 a68 a69 a70 a71 a72 a73 a74 a75 a76 a77 a78 a79 a80 a81 a82 a83
  a84 a85 a86 a87 a88 a89 a90 a91 a92 a93 a94 a95 a96 a97 a98 a99 a100 a101 a102 a103 a104 a105 a106 a107 a108 a109
  a110 a111 a112 a113 a114 a115 a116 a117 a118 a119 a120 a121 a122 a123 a124 a125 a126 a127 a128 a129 a130 a131 a132
  a133 a134 a135 a136 a137 a138 a139) = sum [fromIntegral a0, fromIntegral (I# a1), fromIntegral a2, D# a3,
  fromIntegral a4, fromIntegral (I# a5), fromIntegral a6, D# a7, fromIntegral a8, fromIntegral (I# a9), fromIntegral
  a10, D# a11, fromIntegral a12, fromIntegral (I# a13), fromIntegral a14, D# a15, fromIntegral a16, fromIntegral (I#
  a17), fromIntegral a18, D# a19, fromIntegral a20, fromIntegral (I# a21), fromIntegral a22, D# a23, fromIntegral
  a24, fromIntegral (I# a25), fromIntegral a26, D# a27, fromIntegral a28, fromIntegral (I# a29), fromIntegral a30,
  D# a31, fromIntegral a32, fromIntegral (I# a33), fromIntegral a34, D# a35, fromIntegral a36, fromIntegral (I#
  a37), fromIntegral a38, D# a39, fromIntegral a40, fromIntegral (I# a41), fromIntegral a42, D# a43, fromIntegral
  a44, fromIntegral (I# a45), fromIntegral a46, D# a47, fromIntegral a48, fromIntegral (I# a49), fromIntegral a50,
  D# a51, fromIntegral a52, fromIntegral (I# a53), fromIntegral a54, D# a55, fromIntegral a56, fromIntegral (I#
  a57), fromIntegral a58, D# a59, fromIntegral a60, fromIntegral (I# a61), fromIntegral a62, D# a63, fromIntegral
  a64, fromIntegral (I# a65), fromIntegral a66, D# a67, fromIntegral a68, fromIntegral (I# a69), fromIntegral a70,
  D# a71, fromIntegral a72, fromIntegral (I# a73), fromIntegral a74, D# a75, fromIntegral a76, fromIntegral (I#
  a77), fromIntegral a78, D# a79, fromIntegral a80, fromIntegral (I# a81), fromIntegral a82, D# a83, fromIntegral
  a84, fromIntegral (I# a85), fromIntegral a86, D# a87, fromIntegral a88, fromIntegral (I# a89), fromIntegral a90,
  D# a91, fromIntegral a92, fromIntegral (I# a93), fromIntegral a94, D# a95, fromIntegral a96, fromIntegral (I#
  a97), fromIntegral a98, D# a99, fromIntegral a100, fromIntegral (I# a101), fromIntegral a102, D# a103,
  fromIntegral a104, fromIntegral (I# a105), fromIntegral a106, D# a107, fromIntegral a108, fromIntegral (I# a109),
  fromIntegral a110, D# a111, fromIntegral a112, fromIntegral (I# a113), fromIntegral a114, D# a115, fromIntegral
  a116, fromIntegral (I# a117), fromIntegral a118, D# a119, fromIntegral a120, fromIntegral (I# a121), fromIntegral
  a122, D# a123, fromIntegral a124, fromIntegral (I# a125), fromIntegral a126, D# a127, fromIntegral a128,
  fromIntegral (I# a129), fromIntegral a130, D# a131, fromIntegral a132, fromIntegral (I# a133), fromIntegral a134,
  D# a135, fromIntegral a136, fromIntegral (I# a137), fromIntegral a138, D# a139]

wide :: Int -> Int -> Double# -> Wide
wide x = Wide (x + 0) 1# (x * 2) 3.5## (x + 4) 5# (x * 6) 7.5## (x + 8) 9# (x * 10) 11.5## (x + 12) 13# (x * 14)
  15.5## (x + 16) 17# (x * 18) 19.5## (x + 20) 21# (x * 22) 23.5## (x + 24) 25# (x * 26) 27.5## (x + 28) 29# (x *
  30) 31.5## (x + 32) 33# (x * 34) 35.5## (x + 36) 37# (x * 38) 39.5## (x + 40) 41# (x * 42) 43.5## (x + 44) 45# (x
  * 46) 47.5## (x + 48) 49# (x * 50) 51.5## (x + 52) 53# (x * 54) 55.5## (x + 56) 57# (x * 58) 59.5## (x + 60) 61#
  (x * 62) 63.5## (x + 64) 65# (x * 66) 67.5## (x + 68) 69# (x * 70) 71.5## (x + 72) 73# (x * 74) 75.5## (x + 76)
  77# (x * 78) 79.5## (x + 80) 81# (x * 82) 83.5## (x + 84) 85# (x * 86) 87.5## (x + 88) 89# (x * 90) 91.5## (x +
  92) 93# (x * 94) 95.5## (x + 96) 97# (x * 98) 99.5## (x + 100) 101# (x * 102) 103.5## (x + 104) 105# (x * 106)
  107.5## (x + 108) 109# (x * 110) 111.5## (x + 112) 113# (x * 114) 115.5## (x + 116) 117# (x * 118) 119.5## (x +
  120) 121# (x * 122) 123.5## (x + 124) 125# (x * 126) 127.5## (x + 128) 129# (x * 130) 131.5## (x + 132) 133# (x *
  134) 135.5## (x + 136) 137#
{-# NOINLINE wide #-}

-- A lazy value and a function over many free variables.
closures :: [Int] -> (Int, Int -> Int)
closures [a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14, a15, a16, a17, a18, a19, a20, a21, a22,
  a23, a24, a25, a26, a27, a28, a29, a30, a31, a32, a33, a34, a35, a36, a37, a38, a39, a40, a41, a42, a43, a44, a45,
  a46, a47, a48, a49, a50, a51, a52, a53, a54, a55, a56, a57, a58, a59, a60, a61, a62, a63, a64, a65, a66, a67, a68,
  a69, a70, a71, a72, a73, a74, a75, a76, a77, a78, a79, a80, a81, a82, a83, a84, a85, a86, a87, a88, a89] = (sum
  list, \x -> x + product (take 3 list) + length list)
  where list = [a89, a88, a87, a86, a85, a84, a83, a82, a81, a80, a79, a78, a77, a76, a75, a74, a73, a72, a71, a70,
          a69, a68, a67, a66, a65, a64, a63, a62, a61, a60, a59, a58, a57, a56, a55, a54, a53, a52, a51, a50, a49, a48,
          a47, a46, a45, a44, a43, a42, a41, a40, a39, a38, a37, a36, a35, a34, a33, a32, a31, a30, a29, a28, a27, a26,
          a25, a24, a23, a22, a21, a20, a19, a18, a17, a16, a15, a14, a13, a12, a11, a10, a9, a8, a7, a6, a5, a4, a3, a2,
          a1, a0]
closures _ = (0, id)
{-# NOINLINE closures #-}

main :: IO ()
main = do
  stepwise 1 >>= print
  stepwise (-1000) >>= print
  let s = partly 5
  performGC
  putStrLn (once s 1 2.5)
  putStrLn (once s 3 4.5)
  print (untuple 3)
  let w = wide 2
  performGC
  print (total (w 7 8.25##), total (w 9 1.0##))
  let (a, f) = closures [1 .. 90]
  performGC
  print (a, f 1, f 2)
