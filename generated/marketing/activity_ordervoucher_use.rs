//! `alipay.marketing.activity.ordervoucher.use` · 同步券核销状态
//!
//! Redeem a merchant voucher by its code.
//!
//! Offered on the gateway (V2) and on REST (V3), as
//! `POST /v3/alipay/marketing/ordervoucher/activity/{activity_id}/voucher/{voucher_code}/use`. Described in
//! `spec/marketing/activity.ordervoucher.use.yaml`.

use crate::{record, schema};

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
        Self::default()
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
        Self::default()
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
        Self::default()
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

/// The values of the platform's type `ActivityOrdervoucherUseMerchantAccessMode`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ActivityOrdervoucherUseMerchantAccessMode {
    /// `SELF_MODE`: The merchant itself calls.
    SelfMode,
    /// `AGENCY_MODE`: A provider calls for the merchant.
    AgencyMode,
}

record::enumeration!(
    ActivityOrdervoucherUseMerchantAccessMode, "SELF_MODE" SelfMode, "AGENCY_MODE"
    AgencyMode
);

/// The values of the platform's type `ActivityOrdervoucherUseTradeChannel`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ActivityOrdervoucherUseTradeChannel {
    /// `ZHIFUBAO_TRADE_CHANNEL`: Paid through Alipay.
    ZhifubaoTradeChannel,
}

record::enumeration!(
    ActivityOrdervoucherUseTradeChannel, "ZHIFUBAO_TRADE_CHANNEL" ZhifubaoTradeChannel
);

/// The error codes of `alipay.marketing.activity.ordervoucher.use`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
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

record::error_codes!(
    ActivityOrdervoucherUseErrorCode, "SYSTEM_ERROR" SystemError, "INVALID_PARAMETER"
    InvalidParameter, "BIZ_ERROR" BizError, "ACTIVITY_NOT_PERMISSION"
    ActivityNotPermission
);

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

record::record!(
    ActivityOrdervoucherUse, ACTIVITY_ORDERVOUCHER_USE, 0 activity_id String::new(), 1
    voucher_code String::new(), 2 biz_dt Default::default(), 3 goods_detail Vec::new(), 4
    merchant_access_mode None, 5 out_biz_no String::new(), 6 real_shop_id None, 7
    store_id None, 8 total_fee String::new(), 9 trade_channel Default::default(), 10
    trade_no None, 11 voucher_use_detail_info None
);

record::record!(
    ActivityOrdervoucherUseResponse, ACTIVITY_ORDERVOUCHER_USE_RESPONSE, 0 activity_id
    None, 1 voucher_use_detail_result_info None
);

record::record!(
    GoodsDetailDto, GOODS_DETAIL_DTO, 0 goods_id None, 1 goods_name None, 2 price None, 3
    quantity None
);

record::record!(
    VoucherUseDetailInfo, VOUCHER_USE_DETAIL_INFO, 0 voucher_use_times None, 1
    voucher_use_amount None
);

static ACTIVITY_ORDERVOUCHER_USE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivityOrdervoucherUse",
    file: "spec/marketing/activity.ordervoucher.use.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "activity_id",
                kind: schema::Kind::Text,
                place: schema::Place::Path,
                only: None,
                required: false,
                limits: &[schema::LimitRow::Firm(schema::Limit::Required)],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "voucher_code",
                kind: schema::Kind::Text,
                place: schema::Place::Path,
                only: None,
                required: false,
                limits: &[schema::LimitRow::Firm(schema::Limit::Required)],
            },
        ),
        schema::Row::Limited(
            "biz_dt",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Firm(schema::Limit::Format(schema::Format::DateTime)),
            ],
        ),
        schema::Row::Plain(
            "goods_detail",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&GOODS_DETAIL_DTO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("merchant_access_mode"),
        schema::Row::Limited(
            "out_biz_no",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Required)],
        ),
        schema::Row::Text("real_shop_id"),
        schema::Row::Text("store_id"),
        schema::Row::Limited(
            "total_fee",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Required)],
        ),
        schema::Row::Limited(
            "trade_channel",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Required)],
        ),
        schema::Row::Text("trade_no"),
        schema::Row::Plain(
            "voucher_use_detail_info",
            schema::Kind::Record(&VOUCHER_USE_DETAIL_INFO),
        ),
    ],
    rules: &[],
    lines: &[11, 15, 17, 17, 18, 22, 21, 24, 25, 34, 38, 40, 44, 48, 52, 54, 58, 63, 68],
};

static ACTIVITY_ORDERVOUCHER_USE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivityOrdervoucherUseResponse",
    file: "spec/marketing/activity.ordervoucher.use.yaml",
    rows: &[
        schema::Row::Text("activity_id"),
        schema::Row::Plain(
            "voucher_use_detail_result_info",
            schema::Kind::Record(&super::types::VOUCHER_USE_DETAIL_RESULT_INFO),
        ),
    ],
    rules: &[],
    lines: &[],
};

static GOODS_DETAIL_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "GoodsDetailDto",
    file: "spec/marketing/activity.ordervoucher.use.yaml",
    rows: &[
        schema::Row::Text("goods_id"),
        schema::Row::Text("goods_name"),
        schema::Row::Limited(
            "price",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::MaxDecimals(2)),
                schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price)),
            ],
        ),
        schema::Row::Plain("quantity", schema::Kind::Integer),
    ],
    rules: &[],
    lines: &[85, 86, 87, 87, 87, 88],
};

static VOUCHER_USE_DETAIL_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "VoucherUseDetailInfo",
    file: "spec/marketing/activity.ordervoucher.use.yaml",
    rows: &[
        schema::Row::Plain("voucher_use_times", schema::Kind::Integer),
        schema::Row::Full(
            &schema::FieldRow {
                name: "voucher_use_amount",
                kind: schema::Kind::Text,
                place: schema::Place::Body,
                only: Some(schema::Protocol::Gateway),
                required: false,
                limits: &[
                    schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price)),
                ],
            },
        ),
    ],
    rules: &[],
    lines: &[93, 94, 94],
};
