//! `alipay.marketing.activity.ordervoucher.use` · 同步券核销状态
//!
//! Offered on the gateway (V2) and on REST (V3), as
//! `POST /v3/alipay/marketing/ordervoucher/activity/{activity_id}/voucher/{voucher_code}/use`. Described in
//! `spec/marketing/activity.ordervoucher.use.yaml`.

use crate::{record, schema};

static ACTIVITY_ORDERVOUCHER_USE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivityOrdervoucherUse",
    file: "spec/marketing/activity.ordervoucher.use.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Path,
            limits: &[schema::LimitDef::new(schema::Limit::Required, 9)],
            ..schema::FieldDef::text("activity_id", 9)
        },
        schema::FieldDef {
            place: schema::Place::Path,
            limits: &[schema::LimitDef::new(schema::Limit::Required, 10)],
            ..schema::FieldDef::text("voucher_code", 10)
        },
        schema::FieldDef::text("biz_dt", 11),
        schema::FieldDef::new(
            "goods_detail",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&GOODS_DETAIL_DTO),
                    limits: &[],
                },
            ),
            12,
        ),
        schema::FieldDef::text("merchant_access_mode", 13),
        schema::FieldDef::text("out_biz_no", 14),
        schema::FieldDef::text("real_shop_id", 15),
        schema::FieldDef::text("store_id", 16),
        schema::FieldDef::text("total_fee", 17),
        schema::FieldDef::text("trade_channel", 18),
        schema::FieldDef::text("trade_no", 19),
        schema::FieldDef::new(
            "voucher_use_detail_info",
            schema::Kind::Record(&VOUCHER_USE_DETAIL_INFO),
            20,
        ),
    ],
    rules: &[],
};

static ACTIVITY_ORDERVOUCHER_USE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivityOrdervoucherUseResponse",
    file: "spec/marketing/activity.ordervoucher.use.yaml",
    fields: &[
        schema::FieldDef::text("activity_id", 23),
        schema::FieldDef::new(
            "voucher_use_detail_result_info",
            schema::Kind::Record(&super::types::VOUCHER_USE_DETAIL_RESULT_INFO),
            24,
        ),
    ],
    rules: &[],
};

static GOODS_DETAIL_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "GoodsDetailDto",
    file: "spec/marketing/activity.ordervoucher.use.yaml",
    fields: &[
        schema::FieldDef::text("goods_id", 29),
        schema::FieldDef::text("goods_name", 30),
        schema::FieldDef::text("price", 31),
        schema::FieldDef::new("quantity", schema::Kind::Integer, 32),
    ],
    rules: &[],
};

static VOUCHER_USE_DETAIL_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "VoucherUseDetailInfo",
    file: "spec/marketing/activity.ordervoucher.use.yaml",
    fields: &[
        schema::FieldDef::new("voucher_use_times", schema::Kind::Integer, 36),
        schema::FieldDef {
            only: Some(schema::Protocol::Gateway),
            ..schema::FieldDef::text("voucher_use_amount", 37)
        },
    ],
    rules: &[],
};

/// A request of `alipay.marketing.activity.ordervoucher.use` (同步券核销状态).
///
/// Offered on the gateway (V2) and on REST (V3), as
/// `POST /v3/alipay/marketing/ordervoucher/activity/{activity_id}/voucher/{voucher_code}/use`. Described in
/// `spec/marketing/activity.ordervoucher.use.yaml`.
/// Answered by [`ActivityOrdervoucherUseResponse`], or by an error with a [`ActivityOrdervoucherUseErrorCode`].
#[doc(alias = "alipay.marketing.activity.ordervoucher.use")]
#[doc(alias = "同步券核销状态")]
#[must_use]
#[non_exhaustive]
pub struct ActivityOrdervoucherUse {
    /// On the wire `activity_id`, a text; required. Source: `spec/marketing/activity.ordervoucher.use.yaml:9`.
    pub activity_id: String,
    /// On the wire `voucher_code`, a text; required. Source: `spec/marketing/activity.ordervoucher.use.yaml:10`.
    pub voucher_code: String,
    /// On the wire `biz_dt`, a text. Source: `spec/marketing/activity.ordervoucher.use.yaml:11`.
    pub biz_dt: Option<String>,
    /// On the wire `goods_detail`, a list; each element is a record of the kind `GoodsDetailDto`. Source:
    /// `spec/marketing/activity.ordervoucher.use.yaml:12`.
    pub goods_detail: Vec<GoodsDetailDto>,
    /// On the wire `merchant_access_mode`, a text. Source: `spec/marketing/activity.ordervoucher.use.yaml:13`.
    pub merchant_access_mode: Option<String>,
    /// On the wire `out_biz_no`, a text. Source: `spec/marketing/activity.ordervoucher.use.yaml:14`.
    pub out_biz_no: Option<String>,
    /// On the wire `real_shop_id`, a text. Source: `spec/marketing/activity.ordervoucher.use.yaml:15`.
    pub real_shop_id: Option<String>,
    /// On the wire `store_id`, a text. Source: `spec/marketing/activity.ordervoucher.use.yaml:16`.
    pub store_id: Option<String>,
    /// On the wire `total_fee`, a text. Source: `spec/marketing/activity.ordervoucher.use.yaml:17`.
    pub total_fee: Option<String>,
    /// On the wire `trade_channel`, a text. Source: `spec/marketing/activity.ordervoucher.use.yaml:18`.
    pub trade_channel: Option<String>,
    /// On the wire `trade_no`, a text. Source: `spec/marketing/activity.ordervoucher.use.yaml:19`.
    pub trade_no: Option<String>,
    /// On the wire `voucher_use_detail_info`, a record of the kind `VoucherUseDetailInfo`. Source:
    /// `spec/marketing/activity.ordervoucher.use.yaml:20`.
    pub voucher_use_detail_info: Option<VoucherUseDetailInfo>,
}

impl ActivityOrdervoucherUse {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            activity_id: String::new(),
            voucher_code: String::new(),
            biz_dt: None,
            goods_detail: Vec::new(),
            merchant_access_mode: None,
            out_biz_no: None,
            real_shop_id: None,
            store_id: None,
            total_fee: None,
            trade_channel: None,
            trade_no: None,
            voucher_use_detail_info: None,
        }
    }

    /// Sets [`activity_id`](Self::activity_id).
    #[inline]
    pub fn activity_id(mut self, activity_id: impl Into<String>) -> Self {
        self.activity_id = activity_id.into();
        self
    }

    /// Sets [`voucher_code`](Self::voucher_code).
    #[inline]
    pub fn voucher_code(mut self, voucher_code: impl Into<String>) -> Self {
        self.voucher_code = voucher_code.into();
        self
    }

    /// Sets [`biz_dt`](Self::biz_dt).
    #[inline]
    pub fn biz_dt(mut self, biz_dt: impl Into<String>) -> Self {
        self.biz_dt = Some(biz_dt.into());
        self
    }

    /// Sets [`goods_detail`](Self::goods_detail).
    #[inline]
    pub fn goods_detail(
        mut self,
        goods_detail: impl IntoIterator<Item = GoodsDetailDto>,
    ) -> Self {
        self.goods_detail = goods_detail.into_iter().collect();
        self
    }

    /// Sets [`merchant_access_mode`](Self::merchant_access_mode).
    #[inline]
    pub fn merchant_access_mode(
        mut self,
        merchant_access_mode: impl Into<String>,
    ) -> Self {
        self.merchant_access_mode = Some(merchant_access_mode.into());
        self
    }

    /// Sets [`out_biz_no`](Self::out_biz_no).
    #[inline]
    pub fn out_biz_no(mut self, out_biz_no: impl Into<String>) -> Self {
        self.out_biz_no = Some(out_biz_no.into());
        self
    }

    /// Sets [`real_shop_id`](Self::real_shop_id).
    #[inline]
    pub fn real_shop_id(mut self, real_shop_id: impl Into<String>) -> Self {
        self.real_shop_id = Some(real_shop_id.into());
        self
    }

    /// Sets [`store_id`](Self::store_id).
    #[inline]
    pub fn store_id(mut self, store_id: impl Into<String>) -> Self {
        self.store_id = Some(store_id.into());
        self
    }

    /// Sets [`total_fee`](Self::total_fee).
    #[inline]
    pub fn total_fee(mut self, total_fee: impl Into<String>) -> Self {
        self.total_fee = Some(total_fee.into());
        self
    }

    /// Sets [`trade_channel`](Self::trade_channel).
    #[inline]
    pub fn trade_channel(mut self, trade_channel: impl Into<String>) -> Self {
        self.trade_channel = Some(trade_channel.into());
        self
    }

    /// Sets [`trade_no`](Self::trade_no).
    #[inline]
    pub fn trade_no(mut self, trade_no: impl Into<String>) -> Self {
        self.trade_no = Some(trade_no.into());
        self
    }

    /// Sets [`voucher_use_detail_info`](Self::voucher_use_detail_info).
    #[inline]
    pub fn voucher_use_detail_info(
        mut self,
        voucher_use_detail_info: VoucherUseDetailInfo,
    ) -> Self {
        self.voucher_use_detail_info = Some(voucher_use_detail_info);
        self
    }
}

impl record::Record for ActivityOrdervoucherUse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ACTIVITY_ORDERVOUCHER_USE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.activity_id),
            1 => Some(&self.voucher_code),
            2 => Some(&self.biz_dt),
            3 => Some(&self.goods_detail),
            4 => Some(&self.merchant_access_mode),
            5 => Some(&self.out_biz_no),
            6 => Some(&self.real_shop_id),
            7 => Some(&self.store_id),
            8 => Some(&self.total_fee),
            9 => Some(&self.trade_channel),
            10 => Some(&self.trade_no),
            11 => Some(&self.voucher_use_detail_info),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.activity_id),
            1 => Some(&mut self.voucher_code),
            2 => Some(&mut self.biz_dt),
            3 => Some(&mut self.goods_detail),
            4 => Some(&mut self.merchant_access_mode),
            5 => Some(&mut self.out_biz_no),
            6 => Some(&mut self.real_shop_id),
            7 => Some(&mut self.store_id),
            8 => Some(&mut self.total_fee),
            9 => Some(&mut self.trade_channel),
            10 => Some(&mut self.trade_no),
            11 => Some(&mut self.voucher_use_detail_info),
            _ => None,
        }
    }
}

impl Default for ActivityOrdervoucherUse {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for ActivityOrdervoucherUse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ActivityOrdervoucherUse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ActivityOrdervoucherUse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for ActivityOrdervoucherUse {}

impl record::Request for ActivityOrdervoucherUse {
    type Response = ActivityOrdervoucherUseResponse;
    type ErrorCode = ActivityOrdervoucherUseErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.marketing.activity.ordervoucher.use",
        title: "同步券核销状态",
        file: "spec/marketing/activity.ordervoucher.use.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/marketing/ordervoucher/activity/{activity_id}/voucher/{voucher_code}/use",
        }),
        idempotency: schema::Idempotency::Never,
        request: &ACTIVITY_ORDERVOUCHER_USE,
        response: &ACTIVITY_ORDERVOUCHER_USE_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.marketing.activity.ordervoucher.use` (同步券核销状态).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct ActivityOrdervoucherUseResponse {
    /// On the wire `activity_id`, a text. Source: `spec/marketing/activity.ordervoucher.use.yaml:23`.
    pub activity_id: Option<String>,
    /// On the wire `voucher_use_detail_result_info`, a record of the kind `VoucherUseDetailResultInfo`. Source:
    /// `spec/marketing/activity.ordervoucher.use.yaml:24`.
    pub voucher_use_detail_result_info: Option<super::types::VoucherUseDetailResultInfo>,
}

impl record::Record for ActivityOrdervoucherUseResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ACTIVITY_ORDERVOUCHER_USE_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.activity_id),
            1 => Some(&self.voucher_use_detail_result_info),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.activity_id),
            1 => Some(&mut self.voucher_use_detail_result_info),
            _ => None,
        }
    }
}

impl Default for ActivityOrdervoucherUseResponse {
    #[inline]
    fn default() -> Self {
        Self {
            activity_id: None,
            voucher_use_detail_result_info: None,
        }
    }
}

impl Clone for ActivityOrdervoucherUseResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ActivityOrdervoucherUseResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ActivityOrdervoucherUseResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `GoodsDetailDto`.
///
/// Source: `spec/marketing/activity.ordervoucher.use.yaml:27`.
#[must_use]
#[non_exhaustive]
pub struct GoodsDetailDto {
    /// On the wire `goods_id`, a text. Source: `spec/marketing/activity.ordervoucher.use.yaml:29`.
    pub goods_id: Option<String>,
    /// On the wire `goods_name`, a text. Source: `spec/marketing/activity.ordervoucher.use.yaml:30`.
    pub goods_name: Option<String>,
    /// On the wire `price`, a text. Source: `spec/marketing/activity.ordervoucher.use.yaml:31`.
    pub price: Option<String>,
    /// On the wire `quantity`, a whole number. Source: `spec/marketing/activity.ordervoucher.use.yaml:32`.
    pub quantity: Option<i64>,
}

impl GoodsDetailDto {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            goods_id: None,
            goods_name: None,
            price: None,
            quantity: None,
        }
    }

    /// Sets [`goods_id`](Self::goods_id).
    #[inline]
    pub fn goods_id(mut self, goods_id: impl Into<String>) -> Self {
        self.goods_id = Some(goods_id.into());
        self
    }

    /// Sets [`goods_name`](Self::goods_name).
    #[inline]
    pub fn goods_name(mut self, goods_name: impl Into<String>) -> Self {
        self.goods_name = Some(goods_name.into());
        self
    }

    /// Sets [`price`](Self::price).
    #[inline]
    pub fn price(mut self, price: impl Into<String>) -> Self {
        self.price = Some(price.into());
        self
    }

    /// Sets [`quantity`](Self::quantity).
    #[inline]
    pub fn quantity(mut self, quantity: i64) -> Self {
        self.quantity = Some(quantity);
        self
    }
}

impl record::Record for GoodsDetailDto {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &GOODS_DETAIL_DTO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.goods_id),
            1 => Some(&self.goods_name),
            2 => Some(&self.price),
            3 => Some(&self.quantity),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.goods_id),
            1 => Some(&mut self.goods_name),
            2 => Some(&mut self.price),
            3 => Some(&mut self.quantity),
            _ => None,
        }
    }
}

impl Default for GoodsDetailDto {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for GoodsDetailDto {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for GoodsDetailDto {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for GoodsDetailDto {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `VoucherUseDetailInfo`.
///
/// Source: `spec/marketing/activity.ordervoucher.use.yaml:34`.
#[must_use]
#[non_exhaustive]
pub struct VoucherUseDetailInfo {
    /// On the wire `voucher_use_times`, a whole number. Source: `spec/marketing/activity.ordervoucher.use.yaml:36`.
    pub voucher_use_times: Option<i64>,
    /// On the wire `voucher_use_amount`, a text; on the gateway only. Source:
    /// `spec/marketing/activity.ordervoucher.use.yaml:37`.
    pub voucher_use_amount: Option<String>,
}

impl VoucherUseDetailInfo {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            voucher_use_times: None,
            voucher_use_amount: None,
        }
    }

    /// Sets [`voucher_use_times`](Self::voucher_use_times).
    #[inline]
    pub fn voucher_use_times(mut self, voucher_use_times: i64) -> Self {
        self.voucher_use_times = Some(voucher_use_times);
        self
    }

    /// Sets [`voucher_use_amount`](Self::voucher_use_amount).
    #[inline]
    pub fn voucher_use_amount(mut self, voucher_use_amount: impl Into<String>) -> Self {
        self.voucher_use_amount = Some(voucher_use_amount.into());
        self
    }
}

impl record::Record for VoucherUseDetailInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &VOUCHER_USE_DETAIL_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.voucher_use_times),
            1 => Some(&self.voucher_use_amount),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.voucher_use_times),
            1 => Some(&mut self.voucher_use_amount),
            _ => None,
        }
    }
}

impl Default for VoucherUseDetailInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for VoucherUseDetailInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for VoucherUseDetailInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for VoucherUseDetailInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.marketing.activity.ordervoucher.use`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ActivityOrdervoucherUseErrorCode {
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/marketing/activity.ordervoucher.use.yaml:40`.
    SystemError,
    /// On the wire `INVALID_PARAMETER`. Source: `spec/marketing/activity.ordervoucher.use.yaml:41`.
    InvalidParameter,
    /// On the wire `BIZ_ERROR`. Source: `spec/marketing/activity.ordervoucher.use.yaml:42`.
    BizError,
    /// On the wire `ACTIVITY_NOT_PERMISSION`. Source: `spec/marketing/activity.ordervoucher.use.yaml:43`.
    ActivityNotPermission,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for ActivityOrdervoucherUseErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("BIZ_ERROR", Self::BizError),
        ("ACTIVITY_NOT_PERMISSION", Self::ActivityNotPermission),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for ActivityOrdervoucherUseErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
