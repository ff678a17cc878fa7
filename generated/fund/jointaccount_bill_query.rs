//! `alipay.fund.jointaccount.bill.query` · 因公付账单查询
//!
//! Query enterprise payment bills.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/fund/jointaccount/bill/query`. Described in
//! `spec/fund/jointaccount.bill.query.yaml`.

use crate::{record, schema};

static JOINTACCOUNT_BILL_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "JointaccountBillQuery",
    file: "spec/fund/jointaccount.bill.query.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("product_code", 12)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("biz_scene", 13)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("account_id", 14)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("page_num", 15)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("page_size", 20)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("user_id", 21)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("open_id", 22)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("start_date", 27)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("end_date", 32)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("agreement_no", 33)
        },
    ],
    rules: &[],
};

static JOINTACCOUNT_BILL_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "JointaccountBillQueryResponse",
    file: "spec/fund/jointaccount.bill.query.yaml",
    fields: &[
        schema::FieldDef::new(
            "bill_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&JOINT_ACCOUNT_BILL_DETAIL_DTO),
                    limits: &[],
                },
            ),
            40,
        ),
        schema::FieldDef::text("biz_scene", 41),
        schema::FieldDef::new("has_next_page", schema::Kind::Boolean, 42),
        schema::FieldDef::text("page_num", 43),
        schema::FieldDef::text("page_size", 44),
        schema::FieldDef::text("product_code", 45),
    ],
    rules: &[],
};

static JOINT_ACCOUNT_BILL_DETAIL_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "JointAccountBillDetailDto",
    file: "spec/fund/jointaccount.bill.query.yaml",
    fields: &[
        schema::FieldDef::text("account_id", 51),
        schema::FieldDef::text("amount", 52),
        schema::FieldDef::text("bill_no", 53),
        schema::FieldDef::text("biz_date", 58),
        schema::FieldDef::text("biz_no", 59),
        schema::FieldDef::text("in_out", 60),
        schema::FieldDef::text("open_id", 67),
        schema::FieldDef::text("out_trade_no", 71),
        schema::FieldDef::new(
            "payer_asset_info",
            schema::Kind::Record(&USER_ASSET_INFO_VO),
            76,
        ),
        schema::FieldDef::text("seller_full_name", 77),
        schema::FieldDef::text("seller_logon_id", 81),
        schema::FieldDef::text("title", 86),
        schema::FieldDef::text("user_id", 91),
    ],
    rules: &[],
};

static USER_ASSET_INFO_VO: schema::RecordDef<'static> = schema::RecordDef {
    name: "UserAssetInfoVo",
    file: "spec/fund/jointaccount.bill.query.yaml",
    fields: &[
        schema::FieldDef::text("asset_id", 96),
        schema::FieldDef::text("asset_type", 97),
        schema::FieldDef::text("user_id", 98),
        schema::FieldDef::text("user_open_id", 99),
    ],
    rules: &[],
};

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
        Self {
            product_code: None,
            biz_scene: None,
            account_id: None,
            page_num: None,
            page_size: None,
            user_id: None,
            open_id: None,
            start_date: None,
            end_date: None,
            agreement_no: None,
        }
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

impl record::Record for JointaccountBillQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &JOINTACCOUNT_BILL_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.product_code),
            1 => Some(&self.biz_scene),
            2 => Some(&self.account_id),
            3 => Some(&self.page_num),
            4 => Some(&self.page_size),
            5 => Some(&self.user_id),
            6 => Some(&self.open_id),
            7 => Some(&self.start_date),
            8 => Some(&self.end_date),
            9 => Some(&self.agreement_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.product_code),
            1 => Some(&mut self.biz_scene),
            2 => Some(&mut self.account_id),
            3 => Some(&mut self.page_num),
            4 => Some(&mut self.page_size),
            5 => Some(&mut self.user_id),
            6 => Some(&mut self.open_id),
            7 => Some(&mut self.start_date),
            8 => Some(&mut self.end_date),
            9 => Some(&mut self.agreement_no),
            _ => None,
        }
    }
}

impl Default for JointaccountBillQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for JointaccountBillQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for JointaccountBillQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for JointaccountBillQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

impl record::Record for JointaccountBillQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &JOINTACCOUNT_BILL_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.bill_list),
            1 => Some(&self.biz_scene),
            2 => Some(&self.has_next_page),
            3 => Some(&self.page_num),
            4 => Some(&self.page_size),
            5 => Some(&self.product_code),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.bill_list),
            1 => Some(&mut self.biz_scene),
            2 => Some(&mut self.has_next_page),
            3 => Some(&mut self.page_num),
            4 => Some(&mut self.page_size),
            5 => Some(&mut self.product_code),
            _ => None,
        }
    }
}

impl Default for JointaccountBillQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            bill_list: Vec::new(),
            biz_scene: None,
            has_next_page: None,
            page_num: None,
            page_size: None,
            product_code: None,
        }
    }
}

impl Clone for JointaccountBillQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for JointaccountBillQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for JointaccountBillQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
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

impl record::Record for JointAccountBillDetailDto {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &JOINT_ACCOUNT_BILL_DETAIL_DTO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.account_id),
            1 => Some(&self.amount),
            2 => Some(&self.bill_no),
            3 => Some(&self.biz_date),
            4 => Some(&self.biz_no),
            5 => Some(&self.in_out),
            6 => Some(&self.open_id),
            7 => Some(&self.out_trade_no),
            8 => Some(&self.payer_asset_info),
            9 => Some(&self.seller_full_name),
            10 => Some(&self.seller_logon_id),
            11 => Some(&self.title),
            12 => Some(&self.user_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.account_id),
            1 => Some(&mut self.amount),
            2 => Some(&mut self.bill_no),
            3 => Some(&mut self.biz_date),
            4 => Some(&mut self.biz_no),
            5 => Some(&mut self.in_out),
            6 => Some(&mut self.open_id),
            7 => Some(&mut self.out_trade_no),
            8 => Some(&mut self.payer_asset_info),
            9 => Some(&mut self.seller_full_name),
            10 => Some(&mut self.seller_logon_id),
            11 => Some(&mut self.title),
            12 => Some(&mut self.user_id),
            _ => None,
        }
    }
}

impl Default for JointAccountBillDetailDto {
    #[inline]
    fn default() -> Self {
        Self {
            account_id: None,
            amount: None,
            bill_no: None,
            biz_date: None,
            biz_no: None,
            in_out: None,
            open_id: None,
            out_trade_no: None,
            payer_asset_info: None,
            seller_full_name: None,
            seller_logon_id: None,
            title: None,
            user_id: None,
        }
    }
}

impl Clone for JointAccountBillDetailDto {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for JointAccountBillDetailDto {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for JointAccountBillDetailDto {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
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

impl record::Record for UserAssetInfoVo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &USER_ASSET_INFO_VO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.asset_id),
            1 => Some(&self.asset_type),
            2 => Some(&self.user_id),
            3 => Some(&self.user_open_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.asset_id),
            1 => Some(&mut self.asset_type),
            2 => Some(&mut self.user_id),
            3 => Some(&mut self.user_open_id),
            _ => None,
        }
    }
}

impl Default for UserAssetInfoVo {
    #[inline]
    fn default() -> Self {
        Self {
            asset_id: None,
            asset_type: None,
            user_id: None,
            user_open_id: None,
        }
    }
}

impl Clone for UserAssetInfoVo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for UserAssetInfoVo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for UserAssetInfoVo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `JointAccountBillDetailDtoInOut`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum JointAccountBillDetailDtoInOut {
    /// `1`: Refund (退款).
    V1,
    /// `2`: Payment (支付).
    V2,
}

impl record::Enumeration for JointAccountBillDetailDtoInOut {
    const VALUES: &'static [(&'static str, Self)] = &[("1", Self::V1), ("2", Self::V2)];
}

impl std::fmt::Debug for JointAccountBillDetailDtoInOut {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.fund.jointaccount.bill.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl record::ErrorCode for JointaccountBillQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("PRODUCT_NOT_SIGN", Self::ProductNotSign),
        ("AGREEMENT_IS_INVALID", Self::AgreementIsInvalid),
        ("ILLEGAL_ARGUMENT", Self::IllegalArgument),
        ("START_AFTER_END_DATE", Self::StartAfterEndDate),
        ("SYSTEM_ERROR", Self::SystemError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for JointaccountBillQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
