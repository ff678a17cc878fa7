//! `ant.merchant.expand.item.open.modify` · 修改商品接口
//!
//! Modify an item of an ISV or merchant.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/ant/merchant/expand/item/open/modify`. Described in
//! `spec/ant_merchant/expand.item.open.modify.yaml`.

use crate::{record, schema};

/// A request of `ant.merchant.expand.item.open.modify` (修改商品接口).
///
/// Modify an item of an ISV or merchant.
///
/// ```
/// use alipay::ant_merchant::ExpandItemOpenModify;
///
/// let request = ExpandItemOpenModify::new()
///     .description("精选东北优质非转基因大豆");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`standard_category_id`](Self::standard_category_id) | required in some cases |
/// | [`type`](Self::type) | one of its values |
/// | rule | Where `type` is `STANDARD_GOODS`, there must be `standard_category_id` |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/ant/merchant/expand/item/open/modify`. Described in
/// `spec/ant_merchant/expand.item.open.modify.yaml`.
/// Returns [`ExpandItemOpenModifyResponse`], or an error with a [`ExpandItemOpenModifyErrorCode`].
#[doc(alias = "ant.merchant.expand.item.open.modify")]
#[doc(alias = "/v3/ant/merchant/expand/item/open/modify")]
#[doc(alias = "修改商品接口")]
#[doc(alias = "商品")]
#[must_use]
#[non_exhaustive]
pub struct ExpandItemOpenModify {
    /// Description of the item.
    ///
    /// 商品描述. Example: `精选东北优质非转基因大豆`.
    pub description: Option<String>,
    /// Extended item data, replacing the existing; keys are in the product documentation.
    ///
    /// 商品扩展信息.
    pub ext_info: Vec<super::types::ItemExtInfo>,
    /// Item id.
    ///
    /// 商品ID. Example: `2019073100702219000000100000`.
    pub item_id: Option<String>,
    /// Materials, compared with the existing ones to add, change or delete.
    ///
    /// 商品素材列表.
    pub material_list: Vec<MaterialModifyInfo>,
    /// Item name.
    ///
    /// 商品名称. Example: `西红柿炒蛋`.
    pub name: Option<String>,
    /// Properties of the item, replacing the existing ones.
    ///
    /// 商品属性列表.
    pub property_list: Vec<super::types::ItemPropertyInfo>,
    /// SKUs, compared with the existing ones to add, change or delete.
    ///
    /// SKU列表.
    pub sku_list: Vec<SkuModifyInfo>,
    /// Third-level category id of the mini program item category table.
    ///
    /// 商品所属标准类目ID; required in some cases. Example: `2019073100992228000000100000`.
    pub standard_category_id: Option<String>,
    /// Status of the item, such as `EFFECT`.
    ///
    /// 商品状态. Example: `EFFECT`.
    pub status: Option<String>,
    /// Whether the item has standard specifications.
    ///
    /// 商品类型. Example: `STANDARD_GOODS`.
    pub r#type: Option<record::Choice<ExpandItemOpenModifyType>>,
}

impl ExpandItemOpenModify {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`description`](Self::description).
    #[inline]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets [`ext_info`](Self::ext_info).
    #[inline]
    pub fn ext_info(
        mut self,
        ext_info: impl IntoIterator<Item = super::types::ItemExtInfo>,
    ) -> Self {
        self.ext_info = ext_info.into_iter().collect();
        self
    }

    /// Sets [`item_id`](Self::item_id).
    #[inline]
    pub fn item_id(mut self, item_id: impl Into<String>) -> Self {
        self.item_id = Some(item_id.into());
        self
    }

    /// Sets [`material_list`](Self::material_list).
    #[inline]
    pub fn material_list(
        mut self,
        material_list: impl IntoIterator<Item = MaterialModifyInfo>,
    ) -> Self {
        self.material_list = material_list.into_iter().collect();
        self
    }

    /// Sets [`name`](Self::name).
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`property_list`](Self::property_list).
    #[inline]
    pub fn property_list(
        mut self,
        property_list: impl IntoIterator<Item = super::types::ItemPropertyInfo>,
    ) -> Self {
        self.property_list = property_list.into_iter().collect();
        self
    }

    /// Sets [`sku_list`](Self::sku_list).
    #[inline]
    pub fn sku_list(
        mut self,
        sku_list: impl IntoIterator<Item = SkuModifyInfo>,
    ) -> Self {
        self.sku_list = sku_list.into_iter().collect();
        self
    }

    /// Sets [`standard_category_id`](Self::standard_category_id).
    #[inline]
    pub fn standard_category_id(
        mut self,
        standard_category_id: impl Into<String>,
    ) -> Self {
        self.standard_category_id = Some(standard_category_id.into());
        self
    }

    /// Sets [`status`](Self::status).
    #[inline]
    pub fn status(mut self, status: impl Into<String>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Sets [`type`](Self::type).
    #[inline]
    pub fn r#type(
        mut self,
        r#type: impl Into<record::Choice<ExpandItemOpenModifyType>>,
    ) -> Self {
        self.r#type = Some(r#type.into());
        self
    }
}

/// The response of `ant.merchant.expand.item.open.modify` (修改商品接口).
///
/// This response has no fields.
#[non_exhaustive]
pub struct ExpandItemOpenModifyResponse {}

/// A material of an item to modify.
#[must_use]
#[non_exhaustive]
pub struct MaterialModifyInfo {
    /// Material content: its address or key.
    ///
    /// 素材内容.
    pub content: Option<String>,
    /// Type of material.
    ///
    /// 素材类型.
    pub r#type: Option<String>,
}

impl MaterialModifyInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`content`](Self::content).
    #[inline]
    pub fn content(mut self, content: impl Into<String>) -> Self {
        self.content = Some(content.into());
        self
    }

    /// Sets [`type`](Self::type).
    #[inline]
    pub fn r#type(mut self, r#type: impl Into<String>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }
}

/// A SKU of an item to modify in the order center.
#[must_use]
#[non_exhaustive]
pub struct SkuModifyInfo {
    /// Stock.
    ///
    /// 库存. Example: `100`.
    pub inventory: Option<i64>,
    /// Materials of the SKU, compared with the existing to add, change or delete.
    ///
    /// SKU素材列表.
    pub material_list: Vec<MaterialModifyInfo>,
    /// List price, in fen.
    ///
    /// 标价. Example: `100`.
    pub original_price: Option<i64>,
    /// Selling price, in fen.
    ///
    /// 售价. Example: `100`.
    pub price: Option<i64>,
    /// Properties of the SKU, replacing the existing ones.
    ///
    /// SKU属性列表.
    pub property_list: Vec<super::types::ItemSkuPropertyInfo>,
    /// SKU id; empty adds a new SKU.
    ///
    /// Example: `2018092600502220000000100274`.
    pub sku_id: Option<String>,
}

impl SkuModifyInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`inventory`](Self::inventory).
    #[inline]
    pub fn inventory(mut self, inventory: i64) -> Self {
        self.inventory = Some(inventory);
        self
    }

    /// Sets [`material_list`](Self::material_list).
    #[inline]
    pub fn material_list(
        mut self,
        material_list: impl IntoIterator<Item = MaterialModifyInfo>,
    ) -> Self {
        self.material_list = material_list.into_iter().collect();
        self
    }

    /// Sets [`original_price`](Self::original_price).
    #[inline]
    pub fn original_price(mut self, original_price: i64) -> Self {
        self.original_price = Some(original_price);
        self
    }

    /// Sets [`price`](Self::price).
    #[inline]
    pub fn price(mut self, price: i64) -> Self {
        self.price = Some(price);
        self
    }

    /// Sets [`property_list`](Self::property_list).
    #[inline]
    pub fn property_list(
        mut self,
        property_list: impl IntoIterator<Item = super::types::ItemSkuPropertyInfo>,
    ) -> Self {
        self.property_list = property_list.into_iter().collect();
        self
    }

    /// Sets [`sku_id`](Self::sku_id).
    #[inline]
    pub fn sku_id(mut self, sku_id: impl Into<String>) -> Self {
        self.sku_id = Some(sku_id.into());
        self
    }
}

/// The values of the platform's type `ExpandItemOpenModifyType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ExpandItemOpenModifyType {
    /// `STANDARD_GOODS`: Standard goods (标品).
    StandardGoods,
    /// `NON_STANDARD_GOODS`: Non-standard goods (非标品).
    NonStandardGoods,
}

record::enumeration!(
    ExpandItemOpenModifyType, "STANDARD_GOODS" StandardGoods, "NON_STANDARD_GOODS"
    NonStandardGoods
);

/// The error codes of `ant.merchant.expand.item.open.modify`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ExpandItemOpenModifyErrorCode {
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `DB_ERROR`: A database error occurred.
    ///
    /// Wait and query the result before repeating. The same call may succeed later. The outcome is unknown: the call
    /// may have taken effect.
    DbError,
    /// `ARGUMENT_NULL`: A required argument is missing.
    ///
    /// Send all required parameters.
    ArgumentNull,
    /// `ARGUMENT_ILLEGAL`: An argument is not valid.
    ///
    /// Check the parameters, then call again.
    ArgumentIllegal,
    /// `ITEM_NOT_EXIST`: The item does not exist.
    ///
    /// Check the item id.
    ItemNotExist,
    /// `ITEM_CATEGORY_NOT_EXIST`: The item category does not exist.
    ///
    /// Check the item category.
    ItemCategoryNotExist,
    /// `INFO_SEC_ERROR`: The information security check failed.
    InfoSecError,
    /// `NO_PERMISSION`: The caller has no permission.
    ///
    /// Check that the caller has the right to the interface.
    NoPermission,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    ExpandItemOpenModifyErrorCode, "SYSTEM_ERROR" SystemError, "DB_ERROR" DbError,
    "ARGUMENT_NULL" ArgumentNull, "ARGUMENT_ILLEGAL" ArgumentIllegal, "ITEM_NOT_EXIST"
    ItemNotExist, "ITEM_CATEGORY_NOT_EXIST" ItemCategoryNotExist, "INFO_SEC_ERROR"
    InfoSecError, "NO_PERMISSION" NoPermission
);

impl record::CallRequest for ExpandItemOpenModify {}

impl record::Request for ExpandItemOpenModify {
    type Response = ExpandItemOpenModifyResponse;
    type ErrorCode = ExpandItemOpenModifyErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "ant.merchant.expand.item.open.modify",
        title: "修改商品接口",
        file: "spec/ant_merchant/expand.item.open.modify.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/ant/merchant/expand/item/open/modify",
        }),
        idempotency: schema::Idempotency::Never,
        request: &EXPAND_ITEM_OPEN_MODIFY,
        response: &EXPAND_ITEM_OPEN_MODIFY_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "ARGUMENT_ILLEGAL",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    ExpandItemOpenModify, EXPAND_ITEM_OPEN_MODIFY, 0 description None, 1 ext_info
    Vec::new(), 2 item_id None, 3 material_list Vec::new(), 4 name None, 5 property_list
    Vec::new(), 6 sku_list Vec::new(), 7 standard_category_id None, 8 status None, 9
    r#type None
);

record::record!(ExpandItemOpenModifyResponse, EXPAND_ITEM_OPEN_MODIFY_RESPONSE);

record::record!(MaterialModifyInfo, MATERIAL_MODIFY_INFO, 0 content None, 1 r#type None);

record::record!(
    SkuModifyInfo, SKU_MODIFY_INFO, 0 inventory None, 1 material_list Vec::new(), 2
    original_price None, 3 price None, 4 property_list Vec::new(), 5 sku_id None
);

static EXPAND_ITEM_OPEN_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExpandItemOpenModify",
    file: "spec/ant_merchant/expand.item.open.modify.yaml",
    rows: &[
        schema::Row::Text("description"),
        schema::Row::Plain(
            "ext_info",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::ITEM_EXT_INFO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("item_id"),
        schema::Row::Plain(
            "material_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&MATERIAL_MODIFY_INFO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("name"),
        schema::Row::Plain(
            "property_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::ITEM_PROPERTY_INFO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain(
            "sku_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&SKU_MODIFY_INFO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("standard_category_id"),
        schema::Row::Text("status"),
        schema::Row::Limited(
            "type",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(
                    schema::Limit::Values(&["STANDARD_GOODS", "NON_STANDARD_GOODS"]),
                ),
            ],
        ),
    ],
    rules: &[
        schema::Rule::When {
            field: "type",
            equals: "STANDARD_GOODS",
            require: &["standard_category_id"],
        },
    ],
    lines: &[11, 12, 16, 17, 21, 22, 26, 30, 36, 37, 40, 47],
};

static EXPAND_ITEM_OPEN_MODIFY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExpandItemOpenModifyResponse",
    file: "spec/ant_merchant/expand.item.open.modify.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};

static MATERIAL_MODIFY_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "MaterialModifyInfo",
    file: "spec/ant_merchant/expand.item.open.modify.yaml",
    rows: &[schema::Row::Text("content"), schema::Row::Text("type")],
    rules: &[],
    lines: &[55, 56],
};

static SKU_MODIFY_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "SkuModifyInfo",
    file: "spec/ant_merchant/expand.item.open.modify.yaml",
    rows: &[
        schema::Row::Plain("inventory", schema::Kind::Integer),
        schema::Row::Plain(
            "material_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&MATERIAL_MODIFY_INFO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain("original_price", schema::Kind::Integer),
        schema::Row::Plain("price", schema::Kind::Integer),
        schema::Row::Plain(
            "property_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::ITEM_SKU_PROPERTY_INFO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("sku_id"),
    ],
    rules: &[],
    lines: &[61, 62, 66, 67, 68, 72],
};
