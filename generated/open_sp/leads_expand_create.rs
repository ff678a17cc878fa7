//! `alipay.open.sp.leads.expand.create` · 在线写入商机库
//!
//! Add a sales lead.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/sp/leads/expand/create`. Described in
//! `spec/open_sp/leads.expand.create.yaml`.

use crate::{record, schema};

/// A request of `alipay.open.sp.leads.expand.create` (在线写入商机库).
///
/// Add a sales lead.
///
/// ```
/// use alipay::open_sp::LeadsExpandCreate;
///
/// let request = LeadsExpandCreate::new()
///     .address("紫金港路与文二西路交叉口向西500米西城广场");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/sp/leads/expand/create`. Described in
/// `spec/open_sp/leads.expand.create.yaml`.
/// Returns [`LeadsExpandCreateResponse`], or an error with a [`LeadsExpandCreateErrorCode`].
#[doc(alias = "alipay.open.sp.leads.expand.create")]
#[doc(alias = "/v3/alipay/open/sp/leads/expand/create")]
#[doc(alias = "在线写入商机库")]
#[must_use]
#[non_exhaustive]
pub struct LeadsExpandCreate {
    /// Address of the lead.
    ///
    /// 拓展助手商机地址. Example: `紫金港路与文二西路交叉口向西500米西城广场`.
    pub address: Option<String>,
    /// City code of the address.
    ///
    /// Example: `330100`.
    pub city_code: Option<String>,
    /// City of the address.
    ///
    /// 拓展助手商机地址市名称. Example: `杭州市`.
    pub city_name: Option<String>,
    /// District code of the address.
    ///
    /// Example: `330111`.
    pub district_code: Option<String>,
    /// District of the address.
    ///
    /// 拓展助手商机地址区名称. Example: `西湖区`.
    pub district_name: Option<String>,
    /// Email of the lead.
    ///
    /// 拓展助手商机邮箱. Example: `user@example.com`.
    pub email: Option<String>,
    /// Latitude of the address.
    ///
    /// 拓展助手商机地址纬度. Example: `30.259247`.
    pub latitude: Option<String>,
    /// Longitude of the address.
    ///
    /// 拓展助手商机地址经度. Example: `120.13042700000001`.
    pub longitude: Option<String>,
    /// MCC industry.
    ///
    /// Mcc行业. Example: `MARKET`.
    pub mcc: Option<String>,
    /// Merchant's partner id, starting with 2088\.
    ///
    /// 2088账号. Example: `2088000000000001`.
    pub merchant_pid: Option<String>,
    /// Name of the lead.
    ///
    /// 拓展助手商机名称. Example: `示例商机`.
    pub name: Option<String>,
    /// Caller's unique key for idempotency.
    ///
    /// 外部幂等唯一键. Example: `out_biz_no`.
    pub out_biz_no: Option<String>,
    /// Phone number of the lead.
    ///
    /// 拓展助手商机联系电话. Example: `13800000000`.
    pub phone: Option<String>,
    /// Province code of the address.
    ///
    /// Example: `330000`.
    pub province_code: Option<String>,
    /// Province of the address.
    ///
    /// 拓展助手商机地址省名称. Example: `浙江省`.
    pub province_name: Option<String>,
    /// Scene, as agreed, such as `IOT_RUYI_EXPAND`.
    ///
    /// 拓展助手场景. Example: `IOT_RUYI_EXPAND`.
    pub scene: Option<String>,
}

impl LeadsExpandCreate {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`address`](Self::address).
    #[inline]
    pub fn address(mut self, address: impl Into<String>) -> Self {
        self.address = Some(address.into());
        self
    }

    /// Sets [`city_code`](Self::city_code).
    #[inline]
    pub fn city_code(mut self, city_code: impl Into<String>) -> Self {
        self.city_code = Some(city_code.into());
        self
    }

    /// Sets [`city_name`](Self::city_name).
    #[inline]
    pub fn city_name(mut self, city_name: impl Into<String>) -> Self {
        self.city_name = Some(city_name.into());
        self
    }

    /// Sets [`district_code`](Self::district_code).
    #[inline]
    pub fn district_code(mut self, district_code: impl Into<String>) -> Self {
        self.district_code = Some(district_code.into());
        self
    }

    /// Sets [`district_name`](Self::district_name).
    #[inline]
    pub fn district_name(mut self, district_name: impl Into<String>) -> Self {
        self.district_name = Some(district_name.into());
        self
    }

    /// Sets [`email`](Self::email).
    #[inline]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// Sets [`latitude`](Self::latitude).
    #[inline]
    pub fn latitude(mut self, latitude: impl Into<String>) -> Self {
        self.latitude = Some(latitude.into());
        self
    }

    /// Sets [`longitude`](Self::longitude).
    #[inline]
    pub fn longitude(mut self, longitude: impl Into<String>) -> Self {
        self.longitude = Some(longitude.into());
        self
    }

    /// Sets [`mcc`](Self::mcc).
    #[inline]
    pub fn mcc(mut self, mcc: impl Into<String>) -> Self {
        self.mcc = Some(mcc.into());
        self
    }

    /// Sets [`merchant_pid`](Self::merchant_pid).
    #[inline]
    pub fn merchant_pid(mut self, merchant_pid: impl Into<String>) -> Self {
        self.merchant_pid = Some(merchant_pid.into());
        self
    }

    /// Sets [`name`](Self::name).
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`out_biz_no`](Self::out_biz_no).
    #[inline]
    pub fn out_biz_no(mut self, out_biz_no: impl Into<String>) -> Self {
        self.out_biz_no = Some(out_biz_no.into());
        self
    }

    /// Sets [`phone`](Self::phone).
    #[inline]
    pub fn phone(mut self, phone: impl Into<String>) -> Self {
        self.phone = Some(phone.into());
        self
    }

    /// Sets [`province_code`](Self::province_code).
    #[inline]
    pub fn province_code(mut self, province_code: impl Into<String>) -> Self {
        self.province_code = Some(province_code.into());
        self
    }

    /// Sets [`province_name`](Self::province_name).
    #[inline]
    pub fn province_name(mut self, province_name: impl Into<String>) -> Self {
        self.province_name = Some(province_name.into());
        self
    }

    /// Sets [`scene`](Self::scene).
    #[inline]
    pub fn scene(mut self, scene: impl Into<String>) -> Self {
        self.scene = Some(scene.into());
        self
    }
}

/// The response of `alipay.open.sp.leads.expand.create` (在线写入商机库).
#[non_exhaustive]
pub struct LeadsExpandCreateResponse {
    /// Lead id.
    ///
    /// 商机id.
    pub leads_id: Option<String>,
}

/// The error codes of `alipay.open.sp.leads.expand.create`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum LeadsExpandCreateErrorCode {
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `ISV_NOT_IN_WHITELIST`: The ISV is not on the white list.
    IsvNotInWhitelist,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    LeadsExpandCreateErrorCode, "INVALID_PARAMETER" InvalidParameter, "SYSTEM_ERROR"
    SystemError, "ISV_NOT_IN_WHITELIST" IsvNotInWhitelist
);

impl record::CallRequest for LeadsExpandCreate {}

impl record::Request for LeadsExpandCreate {
    type Response = LeadsExpandCreateResponse;
    type ErrorCode = LeadsExpandCreateErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.sp.leads.expand.create",
        title: "在线写入商机库",
        file: "spec/open_sp/leads.expand.create.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/open/sp/leads/expand/create",
        }),
        idempotency: schema::Idempotency::Never,
        request: &LEADS_EXPAND_CREATE,
        response: &LEADS_EXPAND_CREATE_RESPONSE,
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
    LeadsExpandCreate, LEADS_EXPAND_CREATE, 0 address None, 1 city_code None, 2 city_name
    None, 3 district_code None, 4 district_name None, 5 email None, 6 latitude None, 7
    longitude None, 8 mcc None, 9 merchant_pid None, 10 name None, 11 out_biz_no None, 12
    phone None, 13 province_code None, 14 province_name None, 15 scene None
);

record::record!(
    LeadsExpandCreateResponse, LEADS_EXPAND_CREATE_RESPONSE, 0 leads_id None
);

static LEADS_EXPAND_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "LeadsExpandCreate",
    file: "spec/open_sp/leads.expand.create.yaml",
    rows: &[
        schema::Row::Text("address"),
        schema::Row::Text("city_code"),
        schema::Row::Text("city_name"),
        schema::Row::Text("district_code"),
        schema::Row::Text("district_name"),
        schema::Row::Text("email"),
        schema::Row::Text("latitude"),
        schema::Row::Text("longitude"),
        schema::Row::Text("mcc"),
        schema::Row::Text("merchant_pid"),
        schema::Row::Text("name"),
        schema::Row::Text("out_biz_no"),
        schema::Row::Text("phone"),
        schema::Row::Text("province_code"),
        schema::Row::Text("province_name"),
        schema::Row::Text("scene"),
    ],
    rules: &[],
    lines: &[11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 25, 26, 27, 28, 29, 30],
};

static LEADS_EXPAND_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "LeadsExpandCreateResponse",
    file: "spec/open_sp/leads.expand.create.yaml",
    rows: &[schema::Row::Text("leads_id")],
    rules: &[],
    lines: &[],
};
