//! `alipay.commerce.educate.schoolcard.order.sync` · 校园卡支付订单数据同步
//!
//! Report a campus card payment order to Alipay.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/commerce/educate/schoolcard/order/sync`.
//! Described in `spec/commerce/educate.schoolcard.order.sync.yaml`.

use crate::{record, schema};

/// A request of `alipay.commerce.educate.schoolcard.order.sync` (校园卡支付订单数据同步).
///
/// Report a campus card payment order to Alipay.
///
/// ```
/// use alipay::commerce::EducateSchoolcardOrderSync;
///
/// let request = EducateSchoolcardOrderSync::new()
///     .actual_amount("0.60");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`actual_amount`](Self::actual_amount) | an amount in yuan |
/// | [`out_biz_no`](Self::out_biz_no) | at most 128 characters; matches `^[0-9A-Za-z_]*$` (advisory) |
/// | [`user_id`](Self::user_id) | at most 16 characters; at least 16 characters; matches `^[0-9]*$` |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/commerce/educate/schoolcard/order/sync`.
/// Described in `spec/commerce/educate.schoolcard.order.sync.yaml`.
/// Returns [`EducateSchoolcardOrderSyncResponse`], or an error with a [`EducateSchoolcardOrderSyncErrorCode`].
#[doc(alias = "alipay.commerce.educate.schoolcard.order.sync")]
#[doc(alias = "/v3/alipay/commerce/educate/schoolcard/order/sync")]
#[doc(alias = "校园卡支付订单数据同步")]
#[doc(alias = "支付")]
#[doc(alias = "订单")]
#[must_use]
#[non_exhaustive]
pub struct EducateSchoolcardOrderSync {
    /// Total amount actually paid, in yuan.
    ///
    /// 实际金额; an amount of money as a decimal number. Example: `0.60`.
    pub actual_amount: Option<record::Amount>,
    /// App id of the mini program.
    ///
    /// 小程序appid. Example: `2019022763389198`.
    pub applet_app_id: Option<String>,
    /// Balance left on the campus card.
    ///
    /// 校园卡余额. Example: `20.32`.
    pub card_balance: Option<String>,
    /// Campus card number.
    ///
    /// Example: `校园卡卡号`.
    pub card_no: Option<String>,
    /// Kind of campus card.
    ///
    /// 校园卡类型. Example: `1`.
    pub card_type: Option<String>,
    /// When the order was really created, to the millisecond.
    ///
    /// Example: `2022-09-16 10:12:12.910000`.
    pub create_time: Option<String>,
    /// Amount of the discount.
    ///
    /// 优惠金额. Example: `0.70`.
    pub discount_amount: Option<String>,
    /// Goods of the order.
    ///
    /// 商品信息列表.
    pub goods_orders: Option<GoodsOrder>,
    /// Merchant name to show; the school's name if left out.
    ///
    /// 商家名称. Example: `温州医科大食堂`.
    pub merchant_name: Option<String>,
    /// When the order was last modified.
    ///
    /// 订单修改时间. Example: `2022-09-16 10:12:12.910000`.
    pub modified_time: Option<String>,
    /// Open id of the user.
    ///
    /// 用户open_id. Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`.
    pub open_id: Option<String>,
    /// Order amount.
    ///
    /// 订单金额. Example: `1.30`.
    pub order_amount: Option<String>,
    /// Link to the order's detail page.
    ///
    /// 订单详情链接.
    pub order_detail_url: Option<String>,
    /// Order status, such as `CONSUME_S`.
    ///
    /// 订单状态. Example: `CONSUME_S`.
    pub order_status: Option<String>,
    /// External business number chosen by the merchant, unique per merchant.
    ///
    /// 外部业务号; at most 128 characters; matches `^[0-9A-Za-z_]*$` (advisory). Example: `20220320010101001`.
    pub out_biz_no: Option<String>,
    /// Place of payment, such as a canteen and terminal.
    ///
    /// 支付地点. Example: `1餐厅-3楼1号机`.
    pub pay_address: Option<String>,
    /// Payment method shown; defaults to school, campus card and last four card digits.
    ///
    /// 付款方式. Example: `电子校园卡(1001)`.
    pub pay_mode: Option<String>,
    /// System provider's contract PID, the basis of its rebates.
    ///
    /// 系统商编号. Example: `2088000000000001`.
    pub rake_back_pid: Option<String>,
    /// Internal school id returned when the school was registered.
    ///
    /// 学校内标. Example: `2088000000000001`.
    pub school_id: Option<String>,
    /// Account that receives the school's money.
    ///
    /// 学校收款账号. Example: `2088000000000001`.
    pub school_pid: Option<String>,
    /// Name of the service provider.
    ///
    /// 服务提供者名称. Example: `完美校园`.
    pub service_provider_name: Option<String>,
    /// Business type, such as `SCHOOL_PAY`.
    ///
    /// 业务类型. Example: `SCHOOL_PAY`.
    pub r#type: Option<String>,
    /// Alipay user id of the buyer, 16 digits starting with 2088\.
    ///
    /// 买家支付宝用户ID; at most 16 characters; at least 16 characters; matches `^[0-9]*$`. Example:
    /// `2088000000000001`.
    pub user_id: Option<String>,
}

impl EducateSchoolcardOrderSync {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`actual_amount`](Self::actual_amount).
    #[inline]
    pub fn actual_amount(mut self, actual_amount: impl Into<record::Amount>) -> Self {
        self.actual_amount = Some(actual_amount.into());
        self
    }

    /// Sets [`applet_app_id`](Self::applet_app_id).
    #[inline]
    pub fn applet_app_id(mut self, applet_app_id: impl Into<String>) -> Self {
        self.applet_app_id = Some(applet_app_id.into());
        self
    }

    /// Sets [`card_balance`](Self::card_balance).
    #[inline]
    pub fn card_balance(mut self, card_balance: impl Into<String>) -> Self {
        self.card_balance = Some(card_balance.into());
        self
    }

    /// Sets [`card_no`](Self::card_no).
    #[inline]
    pub fn card_no(mut self, card_no: impl Into<String>) -> Self {
        self.card_no = Some(card_no.into());
        self
    }

    /// Sets [`card_type`](Self::card_type).
    #[inline]
    pub fn card_type(mut self, card_type: impl Into<String>) -> Self {
        self.card_type = Some(card_type.into());
        self
    }

    /// Sets [`create_time`](Self::create_time).
    #[inline]
    pub fn create_time(mut self, create_time: impl Into<String>) -> Self {
        self.create_time = Some(create_time.into());
        self
    }

    /// Sets [`discount_amount`](Self::discount_amount).
    #[inline]
    pub fn discount_amount(mut self, discount_amount: impl Into<String>) -> Self {
        self.discount_amount = Some(discount_amount.into());
        self
    }

    /// Sets [`goods_orders`](Self::goods_orders).
    #[inline]
    pub fn goods_orders(mut self, goods_orders: GoodsOrder) -> Self {
        self.goods_orders = Some(goods_orders);
        self
    }

    /// Sets [`merchant_name`](Self::merchant_name).
    #[inline]
    pub fn merchant_name(mut self, merchant_name: impl Into<String>) -> Self {
        self.merchant_name = Some(merchant_name.into());
        self
    }

    /// Sets [`modified_time`](Self::modified_time).
    #[inline]
    pub fn modified_time(mut self, modified_time: impl Into<String>) -> Self {
        self.modified_time = Some(modified_time.into());
        self
    }

    /// Sets [`open_id`](Self::open_id).
    #[inline]
    pub fn open_id(mut self, open_id: impl Into<String>) -> Self {
        self.open_id = Some(open_id.into());
        self
    }

    /// Sets [`order_amount`](Self::order_amount).
    #[inline]
    pub fn order_amount(mut self, order_amount: impl Into<String>) -> Self {
        self.order_amount = Some(order_amount.into());
        self
    }

    /// Sets [`order_detail_url`](Self::order_detail_url).
    #[inline]
    pub fn order_detail_url(mut self, order_detail_url: impl Into<String>) -> Self {
        self.order_detail_url = Some(order_detail_url.into());
        self
    }

    /// Sets [`order_status`](Self::order_status).
    #[inline]
    pub fn order_status(mut self, order_status: impl Into<String>) -> Self {
        self.order_status = Some(order_status.into());
        self
    }

    /// Sets [`out_biz_no`](Self::out_biz_no).
    #[inline]
    pub fn out_biz_no(mut self, out_biz_no: impl Into<String>) -> Self {
        self.out_biz_no = Some(out_biz_no.into());
        self
    }

    /// Sets [`pay_address`](Self::pay_address).
    #[inline]
    pub fn pay_address(mut self, pay_address: impl Into<String>) -> Self {
        self.pay_address = Some(pay_address.into());
        self
    }

    /// Sets [`pay_mode`](Self::pay_mode).
    #[inline]
    pub fn pay_mode(mut self, pay_mode: impl Into<String>) -> Self {
        self.pay_mode = Some(pay_mode.into());
        self
    }

    /// Sets [`rake_back_pid`](Self::rake_back_pid).
    #[inline]
    pub fn rake_back_pid(mut self, rake_back_pid: impl Into<String>) -> Self {
        self.rake_back_pid = Some(rake_back_pid.into());
        self
    }

    /// Sets [`school_id`](Self::school_id).
    #[inline]
    pub fn school_id(mut self, school_id: impl Into<String>) -> Self {
        self.school_id = Some(school_id.into());
        self
    }

    /// Sets [`school_pid`](Self::school_pid).
    #[inline]
    pub fn school_pid(mut self, school_pid: impl Into<String>) -> Self {
        self.school_pid = Some(school_pid.into());
        self
    }

    /// Sets [`service_provider_name`](Self::service_provider_name).
    #[inline]
    pub fn service_provider_name(
        mut self,
        service_provider_name: impl Into<String>,
    ) -> Self {
        self.service_provider_name = Some(service_provider_name.into());
        self
    }

    /// Sets [`type`](Self::type).
    #[inline]
    pub fn r#type(mut self, r#type: impl Into<String>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }

    /// Sets [`user_id`](Self::user_id).
    #[inline]
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }
}

/// The response of `alipay.commerce.educate.schoolcard.order.sync` (校园卡支付订单数据同步).
#[non_exhaustive]
pub struct EducateSchoolcardOrderSyncResponse {
    /// Order number.
    ///
    /// 订单号. Example: `2022xxxx`.
    pub order_id: Option<String>,
}

/// Goods of a campus card order.
#[must_use]
#[non_exhaustive]
pub struct GoodsOrder {
    /// Name of the goods.
    ///
    /// 商品名称. Example: `午饭套餐`.
    pub goods_name: Option<String>,
    /// Material id of the goods picture.
    ///
    /// 商品图片素材Id. Example: `2019010100502200000000000001`.
    pub goods_picture_id: Option<String>,
}

impl GoodsOrder {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`goods_name`](Self::goods_name).
    #[inline]
    pub fn goods_name(mut self, goods_name: impl Into<String>) -> Self {
        self.goods_name = Some(goods_name.into());
        self
    }

    /// Sets [`goods_picture_id`](Self::goods_picture_id).
    #[inline]
    pub fn goods_picture_id(mut self, goods_picture_id: impl Into<String>) -> Self {
        self.goods_picture_id = Some(goods_picture_id.into());
        self
    }
}

/// The error codes of `alipay.commerce.educate.schoolcard.order.sync`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum EducateSchoolcardOrderSyncErrorCode {
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `ILLEGAL_PARAM`: A parameter is not valid.
    ///
    /// Check the parameters, then call again.
    IllegalParam,
    /// `SCHOOL_NOT_EXIST`: The school does not exist.
    ///
    /// Check the school.
    SchoolNotExist,
    /// `CHECK_SCHOOL_SIGN_FAIL`.
    CheckSchoolSignFail,
    /// `TRADE_SYNC_TEMPLATE_NOT_EXIST`.
    TradeSyncTemplateNotExist,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    EducateSchoolcardOrderSyncErrorCode, "SYSTEM_ERROR" SystemError, "ILLEGAL_PARAM"
    IllegalParam, "SCHOOL_NOT_EXIST" SchoolNotExist, "CHECK_SCHOOL_SIGN_FAIL"
    CheckSchoolSignFail, "TRADE_SYNC_TEMPLATE_NOT_EXIST" TradeSyncTemplateNotExist
);

impl record::CallRequest for EducateSchoolcardOrderSync {}

impl record::Request for EducateSchoolcardOrderSync {
    type Response = EducateSchoolcardOrderSyncResponse;
    type ErrorCode = EducateSchoolcardOrderSyncErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.commerce.educate.schoolcard.order.sync",
        title: "校园卡支付订单数据同步",
        file: "spec/commerce/educate.schoolcard.order.sync.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/commerce/educate/schoolcard/order/sync",
        }),
        idempotency: schema::Idempotency::Never,
        request: &EDUCATE_SCHOOLCARD_ORDER_SYNC,
        response: &EDUCATE_SCHOOLCARD_ORDER_SYNC_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "ILLEGAL_PARAM",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    EducateSchoolcardOrderSync, EDUCATE_SCHOOLCARD_ORDER_SYNC, 0 actual_amount None, 1
    applet_app_id None, 2 card_balance None, 3 card_no None, 4 card_type None, 5
    create_time None, 6 discount_amount None, 7 goods_orders None, 8 merchant_name None,
    9 modified_time None, 10 open_id None, 11 order_amount None, 12 order_detail_url
    None, 13 order_status None, 14 out_biz_no None, 15 pay_address None, 16 pay_mode
    None, 17 rake_back_pid None, 18 school_id None, 19 school_pid None, 20
    service_provider_name None, 21 r#type None, 22 user_id None
);

record::record!(
    EducateSchoolcardOrderSyncResponse, EDUCATE_SCHOOLCARD_ORDER_SYNC_RESPONSE, 0
    order_id None
);

record::record!(GoodsOrder, GOODS_ORDER, 0 goods_name None, 1 goods_picture_id None);

static EDUCATE_SCHOOLCARD_ORDER_SYNC: schema::RecordDef<'static> = schema::RecordDef {
    name: "EducateSchoolcardOrderSync",
    file: "spec/commerce/educate.schoolcard.order.sync.yaml",
    rows: &[
        schema::Row::Limited(
            "actual_amount",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price))],
        ),
        schema::Row::Text("applet_app_id"),
        schema::Row::Text("card_balance"),
        schema::Row::Text("card_no"),
        schema::Row::Text("card_type"),
        schema::Row::Text("create_time"),
        schema::Row::Text("discount_amount"),
        schema::Row::Plain("goods_orders", schema::Kind::Record(&GOODS_ORDER)),
        schema::Row::Text("merchant_name"),
        schema::Row::Text("modified_time"),
        schema::Row::Text("open_id"),
        schema::Row::Text("order_amount"),
        schema::Row::Text("order_detail_url"),
        schema::Row::Text("order_status"),
        schema::Row::Limited(
            "out_biz_no",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::MaxLength(128)),
                schema::LimitRow::Advisory(schema::Limit::Pattern("^[0-9A-Za-z_]*$")),
            ],
        ),
        schema::Row::Text("pay_address"),
        schema::Row::Text("pay_mode"),
        schema::Row::Text("rake_back_pid"),
        schema::Row::Text("school_id"),
        schema::Row::Text("school_pid"),
        schema::Row::Text("service_provider_name"),
        schema::Row::Text("type"),
        schema::Row::Limited(
            "user_id",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::MaxLength(16)),
                schema::LimitRow::Firm(schema::Limit::MinLength(16)),
                schema::LimitRow::Firm(schema::Limit::Pattern("^[0-9]*$")),
            ],
        ),
    ],
    rules: &[],
    lines: &[
        11, 11, 12, 13, 14, 15, 16, 20, 21, 22, 27, 32, 37, 38, 39, 40, 44, 45, 48, 53,
        58, 63, 68, 73, 74, 75, 79, 80, 81,
    ],
};

static EDUCATE_SCHOOLCARD_ORDER_SYNC_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "EducateSchoolcardOrderSyncResponse",
    file: "spec/commerce/educate.schoolcard.order.sync.yaml",
    rows: &[schema::Row::Text("order_id")],
    rules: &[],
    lines: &[],
};

static GOODS_ORDER: schema::RecordDef<'static> = schema::RecordDef {
    name: "GoodsOrder",
    file: "spec/commerce/educate.schoolcard.order.sync.yaml",
    rows: &[schema::Row::Text("goods_name"), schema::Row::Text("goods_picture_id")],
    rules: &[],
    lines: &[91, 92],
};
