//! `alipay.marketing.activity.ordervoucher.use` · 同步券核销状态
//!
//! Redeem a merchant voucher by its code.
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
            limits: &[schema::LimitDef::new(schema::Limit::Required, 15)],
            ..schema::FieldDef::text("activity_id", 11)
        },
        schema::FieldDef {
            place: schema::Place::Path,
            limits: &[schema::LimitDef::new(schema::Limit::Required, 17)],
            ..schema::FieldDef::text("voucher_code", 17)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 22),
                schema::LimitDef::new(
                    schema::Limit::Format(schema::Format::DateTime),
                    21,
                ),
            ],
            ..schema::FieldDef::text("biz_dt", 18)
        },
        schema::FieldDef::new(
            "goods_detail",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&GOODS_DETAIL_DTO),
                    limits: &[],
                },
            ),
            24,
        ),
        schema::FieldDef::text("merchant_access_mode", 25),
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Required, 38)],
            ..schema::FieldDef::text("out_biz_no", 34)
        },
        schema::FieldDef::text("real_shop_id", 40),
        schema::FieldDef::text("store_id", 44),
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Required, 52)],
            ..schema::FieldDef::text("total_fee", 48)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Required, 58)],
            ..schema::FieldDef::text("trade_channel", 54)
        },
        schema::FieldDef::text("trade_no", 63),
        schema::FieldDef::new(
            "voucher_use_detail_info",
            schema::Kind::Record(&VOUCHER_USE_DETAIL_INFO),
            68,
        ),
    ],
    rules: &[],
};

static ACTIVITY_ORDERVOUCHER_USE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivityOrdervoucherUseResponse",
    file: "spec/marketing/activity.ordervoucher.use.yaml",
    fields: &[
        schema::FieldDef::text("activity_id", 71),
        schema::FieldDef::new(
            "voucher_use_detail_result_info",
            schema::Kind::Record(&super::types::VOUCHER_USE_DETAIL_RESULT_INFO),
            76,
        ),
    ],
    rules: &[],
};

static GOODS_DETAIL_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "GoodsDetailDto",
    file: "spec/marketing/activity.ordervoucher.use.yaml",
    fields: &[
        schema::FieldDef::text("goods_id", 85),
        schema::FieldDef::text("goods_name", 86),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::MaxDecimals(2), 87),
                schema::LimitDef::new(schema::Limit::Format(schema::Format::Price), 87),
            ],
            ..schema::FieldDef::text("price", 87)
        },
        schema::FieldDef::new("quantity", schema::Kind::Integer, 88),
    ],
    rules: &[],
};

static VOUCHER_USE_DETAIL_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "VoucherUseDetailInfo",
    file: "spec/marketing/activity.ordervoucher.use.yaml",
    fields: &[
        schema::FieldDef::new("voucher_use_times", schema::Kind::Integer, 93),
        schema::FieldDef {
            only: Some(schema::Protocol::Gateway),
            limits: &[
                schema::LimitDef::new(schema::Limit::Format(schema::Format::Price), 94),
            ],
            ..schema::FieldDef::text("voucher_use_amount", 94)
        },
    ],
    rules: &[],
};

/// A request of `alipay.marketing.activity.ordervoucher.use` (同步券核销状态).
///
/// Redeem a merchant voucher by its code.
///
/// ```
/// use alipay::marketing::ActivityOrdervoucherUse;
///
/// let request = ActivityOrdervoucherUse::new()
///     .activity_id("2016042700826004508401111111")
///     .voucher_code("ABE44")
///     .biz_dt("2017-01-01 00:00:01")
///     .out_biz_no("20170101000001654bb46ba")
///     .total_fee("999.99")
///     .trade_channel("ZHIFUBAO_TRADE_CHANNEL");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`activity_id`](Self::activity_id) | required |
/// | [`voucher_code`](Self::voucher_code) | required |
/// | [`biz_dt`](Self::biz_dt) | required; a time |
/// | [`out_biz_no`](Self::out_biz_no) | required |
/// | [`total_fee`](Self::total_fee) | required |
/// | [`trade_channel`](Self::trade_channel) | required |
/// | [`trade_no`](Self::trade_no) | required in some cases |
///
/// Offered on the gateway (V2) and on REST (V3), as
/// `POST /v3/alipay/marketing/ordervoucher/activity/{activity_id}/voucher/{voucher_code}/use`. Described in
/// `spec/marketing/activity.ordervoucher.use.yaml`.
/// Returns [`ActivityOrdervoucherUseResponse`], or an error with a [`ActivityOrdervoucherUseErrorCode`].
#[doc(alias = "alipay.marketing.activity.ordervoucher.use")]
#[doc(
    alias = "/v3/alipay/marketing/ordervoucher/activity/{activity_id}/voucher/{voucher_code}/use"
)]
#[doc(alias = "同步券核销状态")]
#[doc(alias = "核销")]
#[must_use]
#[non_exhaustive]
pub struct ActivityOrdervoucherUse {
    /// Activity id.
    ///
    /// 活动id; required. Example: `2016042700826004508401111111`.
    pub activity_id: String,
    /// Voucher code to redeem.
    ///
    /// 待核销的券码; required. Example: `ABE44`.
    pub voucher_code: String,
    /// Time of redemption, for the record.
    ///
    /// 外部优惠券的核销时间; required; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example:
    /// `2017-01-01 00:00:01`.
    pub biz_dt: record::DateTime,
    /// Goods of the order.
    ///
    /// 商品明细信息.
    pub goods_detail: Vec<GoodsDetailDto>,
    /// Whether the merchant calls by itself, or a provider calls for it.
    ///
    /// 商户接入模式; other values may be added. Example: `AGENCY_MODE`.
    pub merchant_access_mode: Option<
        record::Choice<ActivityOrdervoucherUseMerchantAccessMode>,
    >,
    /// Caller's unique request number for idempotency; same parameters return the same result.
    ///
    /// 外部业务单号; required. Example: `20170101000001654bb46ba`.
    pub out_biz_no: String,
    /// Business-relation store of redemption; one of the `real_shop_ids` of the voucher.
    ///
    /// Example: `2018051000502000000011111111`.
    pub real_shop_id: Option<String>,
    /// Payment store of redemption; one of the `shop_ids` of the voucher.
    ///
    /// Example: `2018051000502000000011111111`.
    pub store_id: Option<String>,
    /// Total of the order.
    ///
    /// 订单总金额; required. Example: `999.99`.
    pub total_fee: String,
    /// Channel in which the order was paid.
    ///
    /// 交易渠道; required; other values may be added. Example: `ZHIFUBAO_TRADE_CHANNEL`.
    pub trade_channel: record::Choice<ActivityOrdervoucherUseTradeChannel>,
    /// Alipay trade number; required if the user pays through Alipay.
    ///
    /// Required in some cases. Example: `2021042322001426261436764012`.
    pub trade_no: Option<String>,
    /// Count and amount of the redemption.
    ///
    /// 券核销详情.
    pub voucher_use_detail_info: Option<VoucherUseDetailInfo>,
}

impl ActivityOrdervoucherUse {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            activity_id: String::new(),
            voucher_code: String::new(),
            biz_dt: Default::default(),
            goods_detail: Vec::new(),
            merchant_access_mode: None,
            out_biz_no: String::new(),
            real_shop_id: None,
            store_id: None,
            total_fee: String::new(),
            trade_channel: Default::default(),
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
    pub fn biz_dt(mut self, biz_dt: impl Into<record::DateTime>) -> Self {
        self.biz_dt = biz_dt.into();
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
        merchant_access_mode: impl Into<
            record::Choice<ActivityOrdervoucherUseMerchantAccessMode>,
        >,
    ) -> Self {
        self.merchant_access_mode = Some(merchant_access_mode.into());
        self
    }

    /// Sets [`out_biz_no`](Self::out_biz_no).
    #[inline]
    pub fn out_biz_no(mut self, out_biz_no: impl Into<String>) -> Self {
        self.out_biz_no = out_biz_no.into();
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
        self.total_fee = total_fee.into();
        self
    }

    /// Sets [`trade_channel`](Self::trade_channel).
    #[inline]
    pub fn trade_channel(
        mut self,
        trade_channel: impl Into<record::Choice<ActivityOrdervoucherUseTradeChannel>>,
    ) -> Self {
        self.trade_channel = trade_channel.into();
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
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "INVALID_PARAMETER",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

/// The response of `alipay.marketing.activity.ordervoucher.use` (同步券核销状态).
#[non_exhaustive]
pub struct ActivityOrdervoucherUseResponse {
    /// Id of the voucher activity.
    ///
    /// 优惠券活动id. Example: `2016042700826004508401111111`.
    pub activity_id: Option<String>,
    /// Resulting redemption details.
    ///
    /// 券核销详情返回结果.
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

/// A line of goods in an order.
///
/// | Field | Limits |
/// |---|---|
/// | [`price`](Self::price) | an amount in yuan; at most 2 decimals |
#[must_use]
#[non_exhaustive]
pub struct GoodsDetailDto {
    /// Number of the goods.
    ///
    /// 商品编号. Example: `apple-01`.
    pub goods_id: Option<String>,
    /// Name of the goods.
    ///
    /// 商品名称. Example: `ipad`.
    pub goods_name: Option<String>,
    /// Unit price, in yuan.
    ///
    /// 商品单价; an amount of money as a decimal number; at most 2 decimals. Example: `2000.00`.
    pub price: Option<record::Amount>,
    /// Quantity of goods.
    ///
    /// 商品数量. Example: `1`.
    pub quantity: Option<i64>,
}

impl GoodsDetailDto {
    /// Creates an empty value. The client checks required fields before it sends the request.
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
    pub fn price(mut self, price: impl Into<record::Amount>) -> Self {
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

/// Count and amount of a voucher redemption.
///
/// | Field | Limits |
/// |---|---|
/// | [`voucher_use_amount`](Self::voucher_use_amount) | an amount in yuan |
#[must_use]
#[non_exhaustive]
pub struct VoucherUseDetailInfo {
    /// Redemptions this time, without those taken back.
    ///
    /// Example: `1`.
    pub voucher_use_times: Option<i64>,
    /// Discount redeemed, in yuan.
    ///
    /// 核销优惠金额; an amount of money as a decimal number; on the gateway only.
    pub voucher_use_amount: Option<record::Amount>,
}

impl VoucherUseDetailInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
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
    pub fn voucher_use_amount(
        mut self,
        voucher_use_amount: impl Into<record::Amount>,
    ) -> Self {
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

/// The values of the platform's type `ActivityOrdervoucherUseMerchantAccessMode`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ActivityOrdervoucherUseMerchantAccessMode {
    /// `SELF_MODE`: The merchant itself calls.
    SelfMode,
    /// `AGENCY_MODE`: A provider calls for the merchant.
    AgencyMode,
}

impl record::Enumeration for ActivityOrdervoucherUseMerchantAccessMode {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("SELF_MODE", Self::SelfMode),
        ("AGENCY_MODE", Self::AgencyMode),
    ];
}

impl std::fmt::Debug for ActivityOrdervoucherUseMerchantAccessMode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `ActivityOrdervoucherUseTradeChannel`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ActivityOrdervoucherUseTradeChannel {
    /// `ZHIFUBAO_TRADE_CHANNEL`: Paid through Alipay.
    ZhifubaoTradeChannel,
}

impl record::Enumeration for ActivityOrdervoucherUseTradeChannel {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("ZHIFUBAO_TRADE_CHANNEL", Self::ZhifubaoTradeChannel),
    ];
}

impl std::fmt::Debug for ActivityOrdervoucherUseTradeChannel {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.marketing.activity.ordervoucher.use`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ActivityOrdervoucherUseErrorCode {
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `BIZ_ERROR`: A business error occurred.
    ///
    /// Read the message returned with the code.
    BizError,
    /// `ACTIVITY_NOT_PERMISSION`: The caller has no permission for the activity.
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
