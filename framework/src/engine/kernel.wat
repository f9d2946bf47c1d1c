;; The inner loop of a full evaluation, eight windows at a time. kernel.ts carries it compiled:
;;   npx --package=wabt wat2wasm kernel.wat -o kernel.wasm && base64 -w0 kernel.wasm
(module
  (import "engine" "memory" (memory 1))
  ;; Walks `tiles` tiles from byte `$window` on. Adds to the eight 16-bit counters of each position (16 bytes each from
  ;; byte `$met` on) the windows that hold; writes for each row the deciding windows that do not hold, 16 bits each, from
  ;; byte `$unmet` on. Returns how many rows have such a window. $positions >= $deciding >= 1.
  (func (export "evaluate")
    (param $window i32) (param $tiles i32) (param $deciding i32) (param $positions i32)
    (param $met i32) (param $unmet i32) (param $at i32) (result i32)
    (local $asked v128) (local $begun v128) (local $missing v128) (local $holds v128) (local $zero v128)
    (local $all v128) (local $position i32) (local $counter i32) (local $failing i32)
    (local.set $asked (i16x8.splat (local.get $at)))
    (local.set $begun (v128.or (local.get $asked) (i16x8.splat (i32.const 0x8000))))
    (local.set $all (i16x8.splat (local.get $deciding)))
    (if (i32.eqz (local.get $tiles)) (then (return (i32.const 0))))
    (loop $tile
      (local.set $missing (local.get $all))
      (local.set $counter (local.get $met))
      (local.set $position (local.get $deciding))
      (loop $must
        ;; All ones where both guard bits stand: the window holds.
        (local.set $holds (i16x8.shr_s
          (v128.and
            (i16x8.sub (local.get $begun) (v128.load (local.get $window)))
            (i16x8.sub (v128.load offset=16 (local.get $window)) (local.get $asked)))
          (i32.const 15)))
        (local.set $missing (i16x8.add (local.get $missing) (local.get $holds)))
        (v128.store (local.get $counter) (i16x8.sub (v128.load (local.get $counter)) (local.get $holds)))
        (local.set $window (i32.add (local.get $window) (i32.const 32)))
        (local.set $counter (i32.add (local.get $counter) (i32.const 16)))
        (br_if $must (local.tee $position (i32.sub (local.get $position) (i32.const 1)))))
      (v128.store (local.get $unmet) (local.get $missing))
      (local.set $unmet (i32.add (local.get $unmet) (i32.const 16)))
      (local.set $failing (i32.add (local.get $failing)
        (i32.popcnt (i16x8.bitmask (i16x8.ne (local.get $missing) (local.get $zero))))))
      (local.set $position (i32.sub (local.get $positions) (local.get $deciding)))
      (if (local.get $position) (then
        (loop $should
          (v128.store (local.get $counter) (i16x8.sub (v128.load (local.get $counter))
            (i16x8.shr_s
              (v128.and
                (i16x8.sub (local.get $begun) (v128.load (local.get $window)))
                (i16x8.sub (v128.load offset=16 (local.get $window)) (local.get $asked)))
              (i32.const 15))))
          (local.set $window (i32.add (local.get $window) (i32.const 32)))
          (local.set $counter (i32.add (local.get $counter) (i32.const 16)))
          (br_if $should (local.tee $position (i32.sub (local.get $position) (i32.const 1)))))))
      (br_if $tile (local.tee $tiles (i32.sub (local.get $tiles) (i32.const 1)))))
    (local.get $failing)))
