//! `alipay.fund.jointaccount.bill.query` · 因公付账单查询
//!
//! Query enterprise payment bills.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/fund/jointaccount/bill/query`. Described in
//! `spec/fund/jointaccount.bill.query.yaml`.

use crate::{record, schema};

/// A request of `alipay.fund.jointaccount.bill.query` (因公付账单查询).
///
/// Query enterprise payment bills.
///
/// ```
/// use alipay::fund::JointaccountBillQuery;
///
/// let request = JointaccountBillQuery::new()
///     .product_code("ENTERPRISE_PAY");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/fund/jointaccount/bill/query`. Described in
/// `spec/fund/jointaccount.bill.query.yaml`.
/// Returns [`JointaccountBillQueryResponse`], or an error with a [`JointaccountBillQueryErrorCode`].
#[doc(alias = "alipay.fund.jointaccount.bill.query")]
#[doc(alias = "/v3/alipay/fund/jointaccount/bill/query")]
#[doc(alias = "因公付账单查询")]
#[doc(alias = "账单")]
#[must_use]
#[non_exhaustive]
pub struct JointaccountBillQuery {
    /// Product code of enterprise payment.
    ///
    /// 因公付产品码. Example: `ENTERPRISE_PAY`.
    pub product_code: Option<String>,
    /// Business scene.
    ///
    /// 业务场景. Example: `DEFAULT`.
    pub biz_scene: Option<String>,
    /// Account id.
    ///
    /// 账户ID. Example: `2088000000000001`.
    pub account_id: Option<String>,
    /// Page number; empty or 0 means the first, too high a number returns the last.
    ///
    /// Defaults to `1`. Example: `1`.
    pub page_num: Option<String>,
    /// Bills per page; more than 20 is treated as 20\.
    ///
    /// Defaults to `20`. Example: `1`.
    pub page_size: Option<String>,
    /// Employee's id.
    ///
    /// 员工ID. Example: `2088000000000001`.
    pub user_id: Option<String>,
    /// Employee's open id.
    ///
    /// 员工的openId. Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`.
    pub open_id: Option<String>,
    /// Start of the period, as yyyy-MM-dd HH:mm:ss.
    ///
    /// 起始日期. Example: `yyyy-MM-dd`.
    pub start_date: Option<String>,
    /// End of the period, as yyyy-MM-dd HH:mm:ss.
    ///
    /// 截止日期. Example: `yyyy-MM-dd`.
    pub end_date: Option<String>,
    /// Number of the authorization agreement.
    ///
    /// 授权协议号. Example: `2088900976746215123123`.
    pub agreement_no: Option<String>,
}

impl JointaccountBillQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`product_code`](Self::product_code).
    #[inline]
    pub fn product_code(mut self, product_code: impl Into<String>) -> Self {
        self.product_code = Some(product_code.into());
        self
    }

    /// Sets [`biz_scene`](Self::biz_scene).
    #[inline]
    pub fn biz_scene(mut self, biz_scene: impl Into<String>) -> Self {
        self.biz_scene = Some(biz_scene.into());
        self
    }

    /// Sets [`account_id`](Self::account_id).
    #[inline]
    pub fn account_id(mut self, account_id: impl Into<String>) -> Self {
        self.account_id = Some(account_id.into());
        self
    }

    /// Sets [`page_num`](Self::page_num).
    #[inline]
    pub fn page_num(mut self, page_num: impl Into<String>) -> Self {
        self.page_num = Some(page_num.into());
        self
    }

    /// Sets [`page_size`](Self::page_size).
    #[inline]
    pub fn page_size(mut self, page_size: impl Into<String>) -> Self {
        self.page_size = Some(page_size.into());
        self
    }

    /// Sets [`user_id`](Self::user_id).
    #[inline]
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }

    /// Sets [`open_id`](Self::open_id).
    #[inline]
    pub fn open_id(mut self, open_id: impl Into<String>) -> Self {
        self.open_id = Some(open_id.into());
        self
    }

    /// Sets [`start_date`](Self::start_date).
    #[inline]
    pub fn start_date(mut self, start_date: impl Into<String>) -> Self {
        self.start_date = Some(start_date.into());
        self
    }

    /// Sets [`end_date`](Self::end_date).
    #[inline]
    pub fn end_date(mut self, end_date: impl Into<String>) -> Self {
        self.end_date = Some(end_date.into());
        self
    }

    /// Sets [`agreement_no`](Self::agreement_no).
    #[inline]
    pub fn agreement_no(mut self, agreement_no: impl Into<String>) -> Self {
        self.agreement_no = Some(agreement_no.into());
        self
    }
}

/// The response of `alipay.fund.jointaccount.bill.query` (因公付账单查询).
#[non_exhaustive]
pub struct JointaccountBillQueryResponse {
    /// Bills; empty if there are none.
    pub bill_list: Vec<JointAccountBillDetailDto>,
    /// Scene.
    ///
    /// 场景. Example: `DEFAULT`.
    pub biz_scene: Option<String>,
    /// Whether there is a next page.
    ///
    /// 是否有下一页. Example: `true`.
    pub has_next_page: Option<bool>,
    /// Current page.
    ///
    /// Example: `1`.
    pub page_num: Option<String>,
    /// Records on this page.
    ///
    /// Example: `10`.
    pub page_size: Option<String>,
    /// Product code.
    ///
    /// 产品码. Example: `ENTERPRISE_PAY`.
    pub product_code: Option<String>,
}

/// An enterprise payment bill.
#[non_exhaustive]
pub struct JointAccountBillDetailDto {
    /// Joint account id.
    ///
    /// 共同账户ID. Example: `2088000000000001`.
    pub account_id: Option<String>,
    /// Amount spent.
    ///
    /// 消费金额. Example: `1`.
    pub amount: Option<String>,
    /// Business number of the bill.
    ///
    /// 账单业务号. Example: `20220512042002020010004739892022051230000200020601732777`.
    pub bill_no: Option<String>,
    /// Time of the transaction.
    ///
    /// 业务时间. Example: `2020-01-01 00:00`.
    pub biz_date: Option<String>,
    /// Order number.
    ///
    /// 订单号. Example: `2020102604200204001063507418`.
    pub biz_no: Option<String>,
    /// Whether the bill is a refund or a payment.
    ///
    /// Example: `1`.
    pub in_out: Option<record::Choice<JointAccountBillDetailDtoInOut>>,
    /// Open id of the member who spent.
    ///
    /// Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`.
    pub open_id: Option<String>,
    /// External trade number, or for a refund the external refund number.
    ///
    /// 外部交易单号. Example: `Q1312312312313`.
    pub out_trade_no: Option<String>,
    /// Asset the payer paid with.
    ///
    /// 付款方资产信息.
    pub payer_asset_info: Option<UserAssetInfoVo>,
    /// Payee's full name, sub-merchant's if acquired indirectly; masked unless a company.
    ///
    /// Example: `信息有限公司`.
    pub seller_full_name: Option<String>,
    /// Payee's login name, sub-merchant's if acquired indirectly; masked.
    ///
    /// 收款方登录号信息. Example: `13800000000`.
    pub seller_logon_id: Option<String>,
    /// Title of the bill.
    ///
    /// 账单标题. Example: `新电途(银通新能源:325616137201026100441546497`.
    pub title: Option<String>,
    /// Id of the member who spent.
    ///
    /// 共同账户消费的成员ID. Example: `2088000000000001`.
    pub user_id: Option<String>,
}

/// Asset a payer paid with.
#[non_exhaustive]
pub struct UserAssetInfoVo {
    /// Asset id.
    ///
    /// 资产ID. Example: `2088000000000001`.
    pub asset_id: Option<String>,
    /// Asset type.
    ///
    /// 资产类型. Example: `ACCOUNT_BOOK_ID`.
    pub asset_type: Option<String>,
    /// Alipay user id.
    ///
    /// 支付宝用户ID. Example: `2088XXXX`.
    pub user_id: Option<String>,
    /// User's open id.
    ///
    /// 支付宝用户开放ID. Example: `ioe2318sjrahdsksmvj28471`.
    pub user_open_id: Option<String>,
}

/// The values of the platform's type `JointAccountBillDetailDtoInOut`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum JointAccountBillDetailDtoInOut {
    /// `1`: Refund (退款).
    V1,
    /// `2`: Payment (支付).
    V2,
}

record::enumeration!(JointAccountBillDetailDtoInOut, "1" V1, "2" V2);

/// The error codes of `alipay.fund.jointaccount.bill.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum JointaccountBillQueryErrorCode {
    /// `PRODUCT_NOT_SIGN`: The product is not signed.
    ///
    /// Sign the product first.
    ProductNotSign,
    /// `AGREEMENT_IS_INVALID`: The agreement is not valid.
    ///
    /// Check the agreement.
    AgreementIsInvalid,
    /// `ILLEGAL_ARGUMENT`: A parameter is wrong or missing.
    ///
    /// Correct the parameters, then call again.
    IllegalArgument,
    /// `START_AFTER_END_DATE`.
    StartAfterEndDate,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    JointaccountBillQueryErrorCode, "PRODUCT_NOT_SIGN" ProductNotSign,
    "AGREEMENT_IS_INVALID" AgreementIsInvalid, "ILLEGAL_ARGUMENT" IllegalArgument,
    "START_AFTER_END_DATE" StartAfterEndDate, "SYSTEM_ERROR" SystemError
);

impl record::CallRequest for JointaccountBillQuery {}

impl record::Request for JointaccountBillQuery {
    type Response = JointaccountBillQueryResponse;
    type ErrorCode = JointaccountBillQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.fund.jointaccount.bill.query",
        title: "因公付账单查询",
        file: "spec/fund/jointaccount.bill.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/fund/jointaccount/bill/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &JOINTACCOUNT_BILL_QUERY,
        response: &JOINTACCOUNT_BILL_QUERY_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "ILLEGAL_ARGUMENT",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    JointaccountBillQuery, JOINTACCOUNT_BILL_QUERY, 0 product_code None, 1 biz_scene
    None, 2 account_id None, 3 page_num None, 4 page_size None, 5 user_id None, 6 open_id
    None, 7 start_date None, 8 end_date None, 9 agreement_no None
);

record::record!(
    JointaccountBillQueryResponse, JOINTACCOUNT_BILL_QUERY_RESPONSE, 0 bill_list
    Vec::new(), 1 biz_scene None, 2 has_next_page None, 3 page_num None, 4 page_size
    None, 5 product_code None
);

record::record!(
    JointAccountBillDetailDto, JOINT_ACCOUNT_BILL_DETAIL_DTO, 0 account_id None, 1 amount
    None, 2 bill_no None, 3 biz_date None, 4 biz_no None, 5 in_out None, 6 open_id None,
    7 out_trade_no None, 8 payer_asset_info None, 9 seller_full_name None, 10
    seller_logon_id None, 11 title None, 12 user_id None
);

record::record!(
    UserAssetInfoVo, USER_ASSET_INFO_VO, 0 asset_id None, 1 asset_type None, 2 user_id
    None, 3 user_open_id None
);

static JOINTACCOUNT_BILL_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "JointaccountBillQuery",
    file: "spec/fund/jointaccount.bill.query.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "product_code",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "biz_scene",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "account_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "page_num",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "page_size",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "user_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "open_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "start_date",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "end_date",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "agreement_no",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
    ],
    rules: &[],
    lines: &[12, 13, 14, 15, 20, 21, 22, 27, 32, 33],
};

static JOINTACCOUNT_BILL_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "JointaccountBillQueryResponse",
    file: "spec/fund/jointaccount.bill.query.yaml",
    rows: &[
        schema::Row::Plain(
            "bill_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&JOINT_ACCOUNT_BILL_DETAIL_DTO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("biz_scene"),
        schema::Row::Plain("has_next_page", schema::Kind::Boolean),
        schema::Row::Text("page_num"),
        schema::Row::Text("page_size"),
        schema::Row::Text("product_code"),
    ],
    rules: &[],
    lines: &[],
};

static JOINT_ACCOUNT_BILL_DETAIL_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "JointAccountBillDetailDto",
    file: "spec/fund/jointaccount.bill.query.yaml",
    rows: &[
        schema::Row::Text("account_id"),
        schema::Row::Text("amount"),
        schema::Row::Text("bill_no"),
        schema::Row::Text("biz_date"),
        schema::Row::Text("biz_no"),
        schema::Row::Text("in_out"),
        schema::Row::Text("open_id"),
        schema::Row::Text("out_trade_no"),
        schema::Row::Plain(
            "payer_asset_info",
            schema::Kind::Record(&USER_ASSET_INFO_VO),
        ),
        schema::Row::Text("seller_full_name"),
        schema::Row::Text("seller_logon_id"),
        schema::Row::Text("title"),
        schema::Row::Text("user_id"),
    ],
    rules: &[],
    lines: &[],
};

static USER_ASSET_INFO_VO: schema::RecordDef<'static> = schema::RecordDef {
    name: "UserAssetInfoVo",
    file: "spec/fund/jointaccount.bill.query.yaml",
    rows: &[
        schema::Row::Text("asset_id"),
        schema::Row::Text("asset_type"),
        schema::Row::Text("user_id"),
        schema::Row::Text("user_open_id"),
    ],
    rules: &[],
    lines: &[],
};
