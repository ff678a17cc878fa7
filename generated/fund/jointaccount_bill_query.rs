//! `alipay.fund.jointaccount.bill.query` · 因公付账单查询
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
            ..schema::FieldDef::text("product_code", 10)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("biz_scene", 11)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("account_id", 12)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("page_num", 13)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("page_size", 14)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("user_id", 15)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("open_id", 16)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("start_date", 17)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("end_date", 18)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("agreement_no", 19)
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
            22,
        ),
        schema::FieldDef::text("biz_scene", 23),
        schema::FieldDef::new("has_next_page", schema::Kind::Boolean, 24),
        schema::FieldDef::text("page_num", 25),
        schema::FieldDef::text("page_size", 26),
        schema::FieldDef::text("product_code", 27),
    ],
    rules: &[],
};

static JOINT_ACCOUNT_BILL_DETAIL_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "JointAccountBillDetailDto",
    file: "spec/fund/jointaccount.bill.query.yaml",
    fields: &[
        schema::FieldDef::text("account_id", 32),
        schema::FieldDef::text("amount", 33),
        schema::FieldDef::text("bill_no", 34),
        schema::FieldDef::text("biz_date", 35),
        schema::FieldDef::text("biz_no", 36),
        schema::FieldDef::text("in_out", 37),
        schema::FieldDef::text("open_id", 38),
        schema::FieldDef::text("out_trade_no", 39),
        schema::FieldDef::new(
            "payer_asset_info",
            schema::Kind::Record(&USER_ASSET_INFO_VO),
            40,
        ),
        schema::FieldDef::text("seller_full_name", 41),
        schema::FieldDef::text("seller_logon_id", 42),
        schema::FieldDef::text("title", 43),
        schema::FieldDef::text("user_id", 44),
    ],
    rules: &[],
};

static USER_ASSET_INFO_VO: schema::RecordDef<'static> = schema::RecordDef {
    name: "UserAssetInfoVo",
    file: "spec/fund/jointaccount.bill.query.yaml",
    fields: &[
        schema::FieldDef::text("asset_id", 48),
        schema::FieldDef::text("asset_type", 49),
        schema::FieldDef::text("user_id", 50),
        schema::FieldDef::text("user_open_id", 51),
    ],
    rules: &[],
};

/// A request of `alipay.fund.jointaccount.bill.query` (因公付账单查询).
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/fund/jointaccount/bill/query`. Described in
/// `spec/fund/jointaccount.bill.query.yaml`.
/// Answered by [`JointaccountBillQueryResponse`], or by an error with a [`JointaccountBillQueryErrorCode`].
#[doc(alias = "alipay.fund.jointaccount.bill.query")]
#[doc(alias = "因公付账单查询")]
#[must_use]
#[non_exhaustive]
pub struct JointaccountBillQuery {
    /// On the wire `product_code`, a text. Source: `spec/fund/jointaccount.bill.query.yaml:10`.
    pub product_code: Option<String>,
    /// On the wire `biz_scene`, a text. Source: `spec/fund/jointaccount.bill.query.yaml:11`.
    pub biz_scene: Option<String>,
    /// On the wire `account_id`, a text. Source: `spec/fund/jointaccount.bill.query.yaml:12`.
    pub account_id: Option<String>,
    /// On the wire `page_num`, a text. Source: `spec/fund/jointaccount.bill.query.yaml:13`.
    pub page_num: Option<String>,
    /// On the wire `page_size`, a text. Source: `spec/fund/jointaccount.bill.query.yaml:14`.
    pub page_size: Option<String>,
    /// On the wire `user_id`, a text. Source: `spec/fund/jointaccount.bill.query.yaml:15`.
    pub user_id: Option<String>,
    /// On the wire `open_id`, a text. Source: `spec/fund/jointaccount.bill.query.yaml:16`.
    pub open_id: Option<String>,
    /// On the wire `start_date`, a text. Source: `spec/fund/jointaccount.bill.query.yaml:17`.
    pub start_date: Option<String>,
    /// On the wire `end_date`, a text. Source: `spec/fund/jointaccount.bill.query.yaml:18`.
    pub end_date: Option<String>,
    /// On the wire `agreement_no`, a text. Source: `spec/fund/jointaccount.bill.query.yaml:19`.
    pub agreement_no: Option<String>,
}

impl JointaccountBillQuery {
    /// With no field set; what is required is checked before the request is sent.
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
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.fund.jointaccount.bill.query` (因公付账单查询).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct JointaccountBillQueryResponse {
    /// On the wire `bill_list`, a list; each element is a record of the kind `JointAccountBillDetailDto`. Source:
    /// `spec/fund/jointaccount.bill.query.yaml:22`.
    pub bill_list: Vec<JointAccountBillDetailDto>,
    /// On the wire `biz_scene`, a text. Source: `spec/fund/jointaccount.bill.query.yaml:23`.
    pub biz_scene: Option<String>,
    /// On the wire `has_next_page`, true or false. Source: `spec/fund/jointaccount.bill.query.yaml:24`.
    pub has_next_page: Option<bool>,
    /// On the wire `page_num`, a text. Source: `spec/fund/jointaccount.bill.query.yaml:25`.
    pub page_num: Option<String>,
    /// On the wire `page_size`, a text. Source: `spec/fund/jointaccount.bill.query.yaml:26`.
    pub page_size: Option<String>,
    /// On the wire `product_code`, a text. Source: `spec/fund/jointaccount.bill.query.yaml:27`.
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

/// The platform's type `JointAccountBillDetailDto`.
///
/// Source: `spec/fund/jointaccount.bill.query.yaml:30`.
#[non_exhaustive]
pub struct JointAccountBillDetailDto {
    /// On the wire `account_id`, a text. Source: `spec/fund/jointaccount.bill.query.yaml:32`.
    pub account_id: Option<String>,
    /// On the wire `amount`, a text. Source: `spec/fund/jointaccount.bill.query.yaml:33`.
    pub amount: Option<String>,
    /// On the wire `bill_no`, a text. Source: `spec/fund/jointaccount.bill.query.yaml:34`.
    pub bill_no: Option<String>,
    /// On the wire `biz_date`, a text. Source: `spec/fund/jointaccount.bill.query.yaml:35`.
    pub biz_date: Option<String>,
    /// On the wire `biz_no`, a text. Source: `spec/fund/jointaccount.bill.query.yaml:36`.
    pub biz_no: Option<String>,
    /// On the wire `in_out`, a text. Source: `spec/fund/jointaccount.bill.query.yaml:37`.
    pub in_out: Option<String>,
    /// On the wire `open_id`, a text. Source: `spec/fund/jointaccount.bill.query.yaml:38`.
    pub open_id: Option<String>,
    /// On the wire `out_trade_no`, a text. Source: `spec/fund/jointaccount.bill.query.yaml:39`.
    pub out_trade_no: Option<String>,
    /// On the wire `payer_asset_info`, a record of the kind `UserAssetInfoVo`. Source:
    /// `spec/fund/jointaccount.bill.query.yaml:40`.
    pub payer_asset_info: Option<UserAssetInfoVo>,
    /// On the wire `seller_full_name`, a text. Source: `spec/fund/jointaccount.bill.query.yaml:41`.
    pub seller_full_name: Option<String>,
    /// On the wire `seller_logon_id`, a text. Source: `spec/fund/jointaccount.bill.query.yaml:42`.
    pub seller_logon_id: Option<String>,
    /// On the wire `title`, a text. Source: `spec/fund/jointaccount.bill.query.yaml:43`.
    pub title: Option<String>,
    /// On the wire `user_id`, a text. Source: `spec/fund/jointaccount.bill.query.yaml:44`.
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

/// The platform's type `UserAssetInfoVo`.
///
/// Source: `spec/fund/jointaccount.bill.query.yaml:46`.
#[non_exhaustive]
pub struct UserAssetInfoVo {
    /// On the wire `asset_id`, a text. Source: `spec/fund/jointaccount.bill.query.yaml:48`.
    pub asset_id: Option<String>,
    /// On the wire `asset_type`, a text. Source: `spec/fund/jointaccount.bill.query.yaml:49`.
    pub asset_type: Option<String>,
    /// On the wire `user_id`, a text. Source: `spec/fund/jointaccount.bill.query.yaml:50`.
    pub user_id: Option<String>,
    /// On the wire `user_open_id`, a text. Source: `spec/fund/jointaccount.bill.query.yaml:51`.
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

/// The error codes of `alipay.fund.jointaccount.bill.query`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum JointaccountBillQueryErrorCode {
    /// On the wire `PRODUCT_NOT_SIGN`. Source: `spec/fund/jointaccount.bill.query.yaml:54`.
    ProductNotSign,
    /// On the wire `AGREEMENT_IS_INVALID`. Source: `spec/fund/jointaccount.bill.query.yaml:55`.
    AgreementIsInvalid,
    /// On the wire `ILLEGAL_ARGUMENT`. Source: `spec/fund/jointaccount.bill.query.yaml:56`.
    IllegalArgument,
    /// On the wire `START_AFTER_END_DATE`. Source: `spec/fund/jointaccount.bill.query.yaml:57`.
    StartAfterEndDate,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/fund/jointaccount.bill.query.yaml:58`.
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
