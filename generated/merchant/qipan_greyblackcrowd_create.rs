//! `alipay.merchant.qipan.greyblackcrowd.create` · 上传创建灰黑产人群
//!
//! Create a crowd of suspicious (grey or black list) users.
//!
//! Offered on the gateway (V2). Described in `spec/merchant/qipan.greyblackcrowd.create.yaml`.

use crate::{record, schema};

/// A request of `alipay.merchant.qipan.greyblackcrowd.create` (上传创建灰黑产人群).
///
/// Create a crowd of suspicious (grey or black list) users.
///
/// ```
/// use alipay::merchant::QipanGreyblackcrowdCreate;
///
/// let request = QipanGreyblackcrowdCreate::new()
///     .crowd_name("示例人群");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`crowd_name`](Self::crowd_name) | required in some cases; at most 15 characters |
/// | [`user_list`](Self::user_list) | required in some cases; at most 1000 items |
///
/// Offered on the gateway (V2). Described in `spec/merchant/qipan.greyblackcrowd.create.yaml`.
/// Returns [`QipanGreyblackcrowdCreateResponse`], or an error with a [`QipanGreyblackcrowdCreateErrorCode`].
#[doc(alias = "alipay.merchant.qipan.greyblackcrowd.create")]
#[doc(alias = "上传创建灰黑产人群")]
#[doc(alias = "人群")]
#[must_use]
#[non_exhaustive]
pub struct QipanGreyblackcrowdCreate {
    /// Description of the Alipay crowd.
    ///
    /// 支付宝人群描述.
    pub crowd_desc: Option<String>,
    /// Crowd name.
    ///
    /// 人群名称; required in some cases; at most 15 characters. Example: `示例人群`.
    pub crowd_name: Option<String>,
    /// Merchant's own crowd code, unique per merchant.
    ///
    /// 商户外部用户人群code.
    pub external_crowd_code: Option<String>,
    /// Kind of crowd.
    ///
    /// 人群的类型.
    pub tags: Option<String>,
    /// Users of the crowd; add more by `alipay.merchant.qipan.greyblackcrowduser.add`.
    ///
    /// 人群包含的用户列表; required in some cases; at most 1000 items.
    pub user_list: Vec<QipanGreyBlackCrowdUser>,
}

impl QipanGreyblackcrowdCreate {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`crowd_desc`](Self::crowd_desc).
    #[inline]
    pub fn crowd_desc(mut self, crowd_desc: impl Into<String>) -> Self {
        self.crowd_desc = Some(crowd_desc.into());
        self
    }

    /// Sets [`crowd_name`](Self::crowd_name).
    #[inline]
    pub fn crowd_name(mut self, crowd_name: impl Into<String>) -> Self {
        self.crowd_name = Some(crowd_name.into());
        self
    }

    /// Sets [`external_crowd_code`](Self::external_crowd_code).
    #[inline]
    pub fn external_crowd_code(
        mut self,
        external_crowd_code: impl Into<String>,
    ) -> Self {
        self.external_crowd_code = Some(external_crowd_code.into());
        self
    }

    /// Sets [`tags`](Self::tags).
    #[inline]
    pub fn tags(mut self, tags: impl Into<String>) -> Self {
        self.tags = Some(tags.into());
        self
    }

    /// Sets [`user_list`](Self::user_list).
    #[inline]
    pub fn user_list(
        mut self,
        user_list: impl IntoIterator<Item = QipanGreyBlackCrowdUser>,
    ) -> Self {
        self.user_list = user_list.into_iter().collect();
        self
    }
}

/// The response of `alipay.merchant.qipan.greyblackcrowd.create` (上传创建灰黑产人群).
#[non_exhaustive]
pub struct QipanGreyblackcrowdCreateResponse {
    /// Alipay's crowd code.
    ///
    /// 支付宝人群code.
    pub crowd_code: Option<String>,
}

/// A user of a grey or black list crowd, with hashed identifiers.
///
/// | Field | Limits |
/// |---|---|
/// | [`storage_time`](Self::storage_time) | a time |
#[must_use]
#[non_exhaustive]
pub struct QipanGreyBlackCrowdUser {
    /// User's Alipay account, encrypted by `encrypt_type`.
    pub encrypt_alipay_id: Option<String>,
    /// User's identity card number, encrypted by `encrypt_type`.
    pub encrypt_identity_card_id: Option<String>,
    /// User's mobile number, encrypted by `encrypt_type`.
    pub encrypt_mobile_id: Option<String>,
    /// SHA-256 encryption type of the user data.
    pub encrypt_type: Option<String>,
    /// Time the user was put on the list.
    ///
    /// 用户入库灰黑产时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`.
    pub storage_time: Option<record::DateTime>,
    /// User's trade order number, unencrypted.
    ///
    /// 用户的交易订单号. Example: `2014112611001004680073956707`.
    pub trade_no: Option<String>,
    /// Reasons for listing the user, separated by ASCII commas.
    ///
    /// 用户黑名单类型; other values may be added. Example: `FRAUD`.
    pub user_tags: Option<record::Choice<QipanGreyBlackCrowdUserUserTags>>,
}

impl QipanGreyBlackCrowdUser {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`encrypt_alipay_id`](Self::encrypt_alipay_id).
    #[inline]
    pub fn encrypt_alipay_id(mut self, encrypt_alipay_id: impl Into<String>) -> Self {
        self.encrypt_alipay_id = Some(encrypt_alipay_id.into());
        self
    }

    /// Sets [`encrypt_identity_card_id`](Self::encrypt_identity_card_id).
    #[inline]
    pub fn encrypt_identity_card_id(
        mut self,
        encrypt_identity_card_id: impl Into<String>,
    ) -> Self {
        self.encrypt_identity_card_id = Some(encrypt_identity_card_id.into());
        self
    }

    /// Sets [`encrypt_mobile_id`](Self::encrypt_mobile_id).
    #[inline]
    pub fn encrypt_mobile_id(mut self, encrypt_mobile_id: impl Into<String>) -> Self {
        self.encrypt_mobile_id = Some(encrypt_mobile_id.into());
        self
    }

    /// Sets [`encrypt_type`](Self::encrypt_type).
    #[inline]
    pub fn encrypt_type(mut self, encrypt_type: impl Into<String>) -> Self {
        self.encrypt_type = Some(encrypt_type.into());
        self
    }

    /// Sets [`storage_time`](Self::storage_time).
    #[inline]
    pub fn storage_time(mut self, storage_time: impl Into<record::DateTime>) -> Self {
        self.storage_time = Some(storage_time.into());
        self
    }

    /// Sets [`trade_no`](Self::trade_no).
    #[inline]
    pub fn trade_no(mut self, trade_no: impl Into<String>) -> Self {
        self.trade_no = Some(trade_no.into());
        self
    }

    /// Sets [`user_tags`](Self::user_tags).
    #[inline]
    pub fn user_tags(
        mut self,
        user_tags: impl Into<record::Choice<QipanGreyBlackCrowdUserUserTags>>,
    ) -> Self {
        self.user_tags = Some(user_tags.into());
        self
    }
}

/// The values of the platform's type `QipanGreyBlackCrowdUserUserTags`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum QipanGreyBlackCrowdUserUserTags {
    /// `FRAUD`: Suspected fraud (疑似欺诈).
    Fraud,
    /// `DISPUTE`: Dispute (案件纠纷).
    Dispute,
    /// `OVERDUE`: Overdue rental (租赁逾期).
    Overdue,
    /// `OTHER`: Other (其他黑名单).
    Other,
}

record::enumeration!(
    QipanGreyBlackCrowdUserUserTags, "FRAUD" Fraud, "DISPUTE" Dispute, "OVERDUE" Overdue,
    "OTHER" Other
);

/// The error codes of `alipay.merchant.qipan.greyblackcrowd.create`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum QipanGreyblackcrowdCreateErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(QipanGreyblackcrowdCreateErrorCode);

impl record::CallRequest for QipanGreyblackcrowdCreate {}

impl record::Request for QipanGreyblackcrowdCreate {
    type Response = QipanGreyblackcrowdCreateResponse;
    type ErrorCode = QipanGreyblackcrowdCreateErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.merchant.qipan.greyblackcrowd.create",
        title: "上传创建灰黑产人群",
        file: "spec/merchant/qipan.greyblackcrowd.create.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: None,
        idempotency: schema::Idempotency::Never,
        request: &QIPAN_GREYBLACKCROWD_CREATE,
        response: &QIPAN_GREYBLACKCROWD_CREATE_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

record::record!(
    QipanGreyblackcrowdCreate, QIPAN_GREYBLACKCROWD_CREATE, 0 crowd_desc None, 1
    crowd_name None, 2 external_crowd_code None, 3 tags None, 4 user_list Vec::new()
);

record::record!(
    QipanGreyblackcrowdCreateResponse, QIPAN_GREYBLACKCROWD_CREATE_RESPONSE, 0 crowd_code
    None
);

record::record!(
    QipanGreyBlackCrowdUser, QIPAN_GREY_BLACK_CROWD_USER, 0 encrypt_alipay_id None, 1
    encrypt_identity_card_id None, 2 encrypt_mobile_id None, 3 encrypt_type None, 4
    storage_time None, 5 trade_no None, 6 user_tags None
);

static QIPAN_GREYBLACKCROWD_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "QipanGreyblackcrowdCreate",
    file: "spec/merchant/qipan.greyblackcrowd.create.yaml",
    rows: &[
        schema::Row::Text("crowd_desc"),
        schema::Row::Limited(
            "crowd_name",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(15))],
        ),
        schema::Row::Text("external_crowd_code"),
        schema::Row::Text("tags"),
        schema::Row::Limited(
            "user_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&QIPAN_GREY_BLACK_CROWD_USER),
                    limits: &[],
                },
            ),
            &[schema::LimitRow::Firm(schema::Limit::MaxItems(1000))],
        ),
    ],
    rules: &[],
    lines: &[10, 11, 16, 18, 22, 23, 28],
};

static QIPAN_GREYBLACKCROWD_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "QipanGreyblackcrowdCreateResponse",
    file: "spec/merchant/qipan.greyblackcrowd.create.yaml",
    rows: &[schema::Row::Text("crowd_code")],
    rules: &[],
    lines: &[],
};

static QIPAN_GREY_BLACK_CROWD_USER: schema::RecordDef<'static> = schema::RecordDef {
    name: "QipanGreyBlackCrowdUser",
    file: "spec/merchant/qipan.greyblackcrowd.create.yaml",
    rows: &[
        schema::Row::Text("encrypt_alipay_id"),
        schema::Row::Text("encrypt_identity_card_id"),
        schema::Row::Text("encrypt_mobile_id"),
        schema::Row::Text("encrypt_type"),
        schema::Row::Limited(
            "storage_time",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Format(schema::Format::DateTime))],
        ),
        schema::Row::Text("trade_no"),
        schema::Row::Text("user_tags"),
    ],
    rules: &[],
    lines: &[37, 38, 39, 40, 41, 41, 42, 47],
};
